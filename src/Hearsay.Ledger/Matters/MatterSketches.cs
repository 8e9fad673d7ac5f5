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
            SELECT m.matter, m.report, m.place, m.side, c.content FROM matter_claims m JOIN claims c ON c.report = m.report AND c.place = m.place
            """).ToLookup(row => row.Matter, row => new SketchEntry(row.Report, ReportReading.ClaimId(row.Place), LedgerWords.SideOf(row.Side), row.Content));
        return [.. work.Query<(long Number, string Profile)>("SELECT number, profile FROM matters ORDER BY number")
            .Where(row => entries.Contains(row.Number)).Select(row => new MatterSketch(MatterProfile.FromJson(row.Profile), [.. entries[row.Number]]))];
    }

    private sealed class Row
    {
        public long Matter { get; init; }

        public long Report { get; init; }

        public int Place { get; init; }

        public string Side { get; init; } = "";

        public string Content { get; init; } = "";
    }
}
