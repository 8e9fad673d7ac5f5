using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Reports;

/// <summary>Pages of reports, each found by number, so that a late page costs what the first does.</summary>
internal static class ReportLines
{
    // Of a search so many of the best are gone through; who has more has words to add.
    private const int MostFound = 1000;

    public static ReportListing Page(Work work, ReportQuery query)
    {
        var found = query.Words is { Length: > 0 } words ? work.Database.Search.Find(work, SearchKind.Reports, words, MostFound).ToArray() : null;
        var limit = Math.Clamp(query.Limit, 1, 500);
        var numbers = found is not null && IsOfWordsOnly(query) ? [.. found.Where(number => number < (query.After ?? long.MaxValue)).OrderDescending().Take(limit + 1)] : Numbers(work, query, found, limit + 1);
        var shown = numbers.Take(limit).ToArray();
        return new ReportListing(Lines(work, shown), numbers.Count > limit ? shown[^1] : null);
    }

    private static bool IsOfWordsOnly(ReportQuery query) => query is { Outlet: null, From: null, To: null, ToReview: false };

    private static List<long> Numbers(Work work, ReportQuery query, long[]? found, int most) =>
        [
            .. work.Query<long>(
            $"""
            SELECT r.number FROM reports r WHERE 1 = 1
            {(query.After is null ? "" : "AND r.number < @After")}
            {(found is null ? "" : "AND r.number IN @found")}
            {(query.Outlet is null ? "" : "AND (r.outlet = @Outlet OR r.domain = @Outlet)")}
            {(query.From is null ? "" : "AND r.published >= @From")}
            {(query.To is null ? "" : "AND r.published < @to")}
            {(query.ToReview ? "AND EXISTS (SELECT 1 FROM claims c WHERE c.report = r.number AND c.verdict IS NULL)" : "")}
            ORDER BY r.number DESC LIMIT @most
            """,
            new { query.After, found, query.Outlet, query.From, to = query.To + "U", most }),
        ];

    private static List<ReportLine> Lines(Work work, long[] numbers)
    {
        if (numbers.Length == 0)
        {
            return [];
        }

        var reports = ReportRows.Get(work, numbers);
        var added = work.Query<(long, string)>("SELECT number, added FROM reports WHERE number IN @numbers", new { numbers }).ToDictionary();
        var claims = work.Query<(long Report, long Claims, long Judged)>(
            "SELECT report, count(*), count(verdict) FROM claims WHERE report IN @numbers GROUP BY report", new { numbers }).ToDictionary(row => row.Report);
        var copies = work.Query<(long, long)>("SELECT by_report, count(*) FROM copies WHERE by_report IN @numbers GROUP BY by_report", new { numbers }).ToDictionary();
        return [.. numbers.Select(number => new ReportLine(
            reports[number], added[number], claims.GetValueOrDefault(number).Claims, claims.GetValueOrDefault(number).Judged, copies.GetValueOrDefault(number)))];
    }
}
