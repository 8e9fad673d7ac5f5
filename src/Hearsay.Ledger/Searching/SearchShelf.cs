using Hearsay.Engine.Readings;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Voices;

namespace Hearsay.Ledger.Searching;

/// <summary>Full-text search over a ledger.</summary>
public sealed class SearchShelf
{
    private readonly LedgerStore _ledger;

    internal SearchShelf(LedgerStore ledger) => _ledger = ledger;

    /// <summary>What holds all the words, best first; the last word may be the beginning of one. Nothing where there is no word in the query.</summary>
    public IReadOnlyList<Hit> Find(SearchKind kind, string query, int limit) =>
        _ledger.Read(work => HitsOf(work, kind, work.Database.Search.Find(work, kind, query, limit)));

    private static List<Hit> HitsOf(Work work, SearchKind kind, IReadOnlyList<long> numbers) => kind switch
    {
        _ when numbers.Count == 0 => [],
        SearchKind.Voices => [.. VoiceShelf.Get(work, numbers).Select(voice => new Hit(voice.Label, null, null, voice))],
        SearchKind.Reports => ReportHits(work, numbers),
        _ => ClaimHits(work, numbers),
    };

    private static List<Hit> ReportHits(Work work, IReadOnlyList<long> numbers)
    {
        var reports = ReportRows.Get(work, numbers);
        return [.. numbers.Select(number => reports[number]).Select(report => new Hit(report.Title ?? "(no title)", report, null, null))];
    }

    private static List<Hit> ClaimHits(Work work, IReadOnlyList<long> numbers)
    {
        var claims = work.Query<(long Number, long Report, int Place, string Content)>(
            "SELECT number, report, place, content FROM claims WHERE number IN @numbers", new { numbers }).ToDictionary(claim => claim.Number);
        var reports = ReportRows.Get(work, claims.Values.Select(claim => claim.Report));
        return [.. numbers.Select(number => claims[number]).Select(claim => new Hit(claim.Content, reports[claim.Report], ReportReading.ClaimId(claim.Place), null))];
    }
}
