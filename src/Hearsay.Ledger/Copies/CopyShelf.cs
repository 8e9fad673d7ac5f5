using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Copies;

/// <summary>Which reports of a ledger reuse another's text.</summary>
public sealed class CopyShelf
{
    private const string Pairs = "SELECT of_report AS OfReport, by_report AS ByReport, kind, overlap, credited AS IsCredited FROM copies";

    private readonly LedgerStore _ledger;

    internal CopyShelf(LedgerStore ledger) => _ledger = ledger;

    /// <summary>All pairs, in the order of the copied report; of three with the same text those that tell who had it from whom.</summary>
    public IReadOnlyList<Copy> All() => _ledger.Read(work => Load(work, $"{Pairs} ORDER BY of_report, by_report", null));

    /// <summary>The pairs that a report is in.</summary>
    public IReadOnlyList<Copy> Of(ReportRef report) => _ledger.Read(
        work => Load(work, $"{Pairs} WHERE of_report = @Number OR by_report = @Number ORDER BY of_report, by_report", new { report.Number }));

    /// <summary>The pairs among some reports.</summary>
    public IReadOnlyList<Copy> Among(IEnumerable<ReportRef> reports)
    {
        var byNumber = reports.DistinctBy(report => report.Number).ToDictionary(report => report.Number);
        return _ledger.Read(work => Among(work, byNumber));
    }

    /// <summary>The pairs among some reports.</summary>
    internal static IReadOnlyList<Copy> Among(Work work, IReadOnlyDictionary<long, ReportRef> reports)
    {
        var copies = new List<Copy>();
        foreach (var some in reports.Keys.Chunk(500))
        {
            copies.AddRange(work.Query<Row>($"{Pairs} WHERE by_report IN @some", new { some })
                .Where(row => reports.ContainsKey(row.OfReport)).Select(row => row.With(reports)));
        }

        return copies;
    }

    private static List<Copy> Load(Work work, string sql, object? values)
    {
        var rows = work.Query<Row>(sql, values).ToList();
        var reports = ReportRows.Get(work, rows.SelectMany(row => (long[])[row.OfReport, row.ByReport]));
        return [.. CopySiblings.WithoutSiblings([.. rows.Select(row => row.With(reports))])];
    }

    private sealed class Row
    {
        public long OfReport { get; init; }

        public long ByReport { get; init; }

        public string Kind { get; init; } = "";

        public double Overlap { get; init; }

        public bool IsCredited { get; init; }

        public Copy With(IReadOnlyDictionary<long, ReportRef> reports) =>
            new(reports[OfReport], reports[ByReport], LedgerWords.CopyKindOf(Kind), Overlap, IsCredited);
    }
}
