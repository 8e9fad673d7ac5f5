using System.Globalization;
using System.Text;
using Hearsay.Engine.Readings;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Voices;

namespace Hearsay.Ledger.Searching;

/// <summary>Full-text search over a ledger.</summary>
public sealed class SearchShelf
{
    // What a person types is short; what a program pastes is not searched for.
    private const int MostWords = 32;

    private readonly LedgerStore _ledger;

    internal SearchShelf(LedgerStore ledger) => _ledger = ledger;

    /// <summary>What holds all the words, best first; the last word may be the beginning of one. Nothing where there is no word in the query.</summary>
    public IReadOnlyList<Hit> Find(SearchKind kind, string query, int limit)
    {
        var words = WordsOf(query);
        return words.Count == 0 ? [] : _ledger.Read(work => HitsOf(work, kind, work.Database.Search.Find(work, kind, words, limit)));
    }

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

    // Letters and digits make words, as the databases' own tokenizers have it; signs separate them.
    private static List<string> WordsOf(string query)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in $"{StoredText.Clean(query)} ".EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                word.Append(rune.ToString());
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words.Count > MostWords ? words[..MostWords] : words;
    }
}
