using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements;

/// <summary>Claims that nobody accepted or rejected yet.</summary>
/// <param name="Reports">The newest addition first.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record ReviewQueue(IReadOnlyList<ReviewOfReport> Reports, long? Next)
{
    /// <param name="after">The number of the last report of the page before; null for the first page.</param>
    /// <param name="ofMatters">Whether only claims are listed that tell or deny a matter.</param>
    /// <param name="limit">How many reports at most.</param>
    internal static ReviewQueue Page(Work work, long? after, bool ofMatters, int limit)
    {
        var open = $"c.verdict IS NULL {(ofMatters ? "AND EXISTS (SELECT 1 FROM matter_claims t WHERE t.report = c.report AND t.place = c.place)" : "")}";
        var numbers = work.Query<long>(
            $"""
            SELECT r.number FROM reports r WHERE {(after is null ? "" : "r.number < @after AND")} EXISTS (SELECT 1 FROM claims c WHERE c.report = r.number AND {open})
            ORDER BY r.number DESC LIMIT @more
            """,
            new { after, more = limit + 1 }).ToList();
        var shown = numbers.Take(limit).ToArray();
        if (shown.Length == 0)
        {
            return new ReviewQueue([], null);
        }

        var reports = ReportRows.Get(work, shown);
        var claims = work.Query<(long Report, int Place)>($"SELECT c.report, c.place FROM claims c WHERE c.report IN @shown AND {open} ORDER BY c.place", new { shown })
            .ToLookup(row => row.Report, row => row.Place);
        return new ReviewQueue(
            [.. shown.Select(number => new ReviewOfReport(reports[number], Corrections.Apply(Readings.Newest(work, number)!, Standing.Of(JudgementRows.Of(work, number)).InForce), [.. claims[number]]))],
            numbers.Count > limit ? shown[^1] : null);
    }
}

/// <summary>What is to be reviewed in one report.</summary>
/// <param name="Places">Of the claims in the reading, from 0.</param>
public sealed record ReviewOfReport(ReportRef Report, JudgedReading Judged, IReadOnlyList<int> Places);
