using System.Globalization;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements;

/// <summary>Finds a report by its path as given, by another place where it was had, by its id or the beginning of it, or by its number.</summary>
internal sealed class ReportNames(Work work)
{
    private const string Prefix = "sha256:";
    private const int ShortestId = 6;

    public ReportRef Find(string words)
    {
        var found = BySource(words);
        found = found.Count > 0 ? found : ById(words);
        found = found.Count > 0 ? found : ByNumber(words);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new JudgementException($"The ledger has no report '{words}'; give its path as it was added, its id or at least {ShortestId} digits of it, or its number."),
            _ => throw new JudgementException($"'{words}' is more than one report: say {string.Join(" or ", found.Take(4).Select(report => $"{report.Id[Prefix.Length..][..12]} ({report.Source})"))}."),
        };
    }

    // An address that was read on two days is two reports.
    private List<ReportRef> BySource(string words) => [.. work.Query<ReportRef>(
        $"SELECT {ReportRows.Columns} FROM reports WHERE source = @words OR number IN (SELECT report FROM sources WHERE source = @words) ORDER BY number", new { words })];

    private List<ReportRef> ById(string words)
    {
        var digits = words.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? words[Prefix.Length..] : words;
        if (digits.Length < ShortestId || digits.Length > 64 || !digits.All(char.IsAsciiHexDigit))
        {
            return [];
        }

        // A range, so that the index is used whatever the database thinks of LIKE.
        var (from, to) = (Prefix + digits.ToLowerInvariant(), Prefix + digits.ToLowerInvariant() + "g");
        return [.. work.Query<ReportRef>($"SELECT {ReportRows.Columns} FROM reports WHERE id >= @from AND id < @to ORDER BY number LIMIT 5", new { from, to })];
    }

    private List<ReportRef> ByNumber(string words) => long.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? [.. work.Query<ReportRef>($"SELECT {ReportRows.Columns} FROM reports WHERE number = @number", new { number })]
        : [];
}
