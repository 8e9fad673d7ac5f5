using Hearsay.Engine.Readings;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Matters;

/// <summary>All matters of a ledger as far as it takes to decide which are shown.</summary>
internal static class MatterSketches
{
    public static IEnumerable<MatterSketch> Load(Work work)
    {
        var entries = work.Query<Row>(
            """
            SELECT coalesce(x.joined, x.number) AS Matter, m.report, m.place, m.side, c.content, c.turned
            FROM matter_claims m JOIN claims c ON c.report = m.report AND c.place = m.place JOIN matters x ON x.number = m.matter
            WHERE coalesce(c.verdict, '') <> 'rejected'
            """).ToLookup(row => row.Matter, row => new SketchEntry(row.Report, ReportReading.ClaimId(row.Place), row.IsDenial ? Side.Denies : Side.Tells, row.Content));
        return [.. work.Query<(long Number, string Profile)>("SELECT number, profile FROM matters WHERE joined IS NULL ORDER BY number")
            .Where(row => entries.Contains(row.Number)).Select(row => new MatterSketch(MatterProfile.FromJson(row.Profile), [.. entries[row.Number]]))];
    }

    private sealed class Row
    {
        public long Matter { get; init; }

        public long Report { get; init; }

        public int Place { get; init; }

        public string Side { get; init; } = "";

        public string Content { get; init; } = "";

        public bool Turned { get; init; }

        public bool IsDenial => (LedgerWords.SideOf(Side) == Matters.Side.Denies) != Turned;
    }
}
