using Hearsay.Engine.Readings;
using Hearsay.Ledger;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Export;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Wording;

namespace Hearsay.Web.Reports;

/// <summary>All that the page of a report shows.</summary>
public sealed class ReportView
{
    private const int MostClaims = 400;

    private readonly Lazy<IReadOnlyList<Paragraph>> _paragraphs;

    private ReportView(ReportRef report, JudgedReading judged, bool isWhole)
    {
        Report = report;
        Judged = judged;
        _paragraphs = new Lazy<IReadOnlyList<Paragraph>>(() => MarkedText.Of(judged.Reading, isWhole ? int.MaxValue : MarkedText.Shown));
        IsCut = !isWhole && judged.Reading.Report.Text.Length > MarkedText.Shown;
        ShownClaims = isWhole ? judged.Reading.Claims.Count : Math.Min(MostClaims, judged.Reading.Claims.Count);
    }

    public ReportRef Report { get; }

    public JudgedReading Judged { get; }

    public ReportReading Reading => Judged.Reading;

    public IReadOnlyList<Paragraph> Paragraphs => _paragraphs.Value;

    /// <summary>Whether the text goes on beyond what is shown.</summary>
    public bool IsCut { get; }

    public int ShownClaims { get; }

    public ILookup<int, MatterName> Matters { get; private init; } = Array.Empty<MatterName>().ToLookup(_ => 0);

    public IReadOnlyList<Copy> Copies { get; private init; } = [];

    public string Title => SafeText.Line(Report.Title ?? "(no title)");

    public string Outlet => MatterWords.Outlet(Report);

    public string Published => Report.Published is { } published ? DateWords.Of(published) : "no date";

    public string Bylines => SafeText.Line(string.Join(", ", Reading.Report.Bylines));

    /// <param name="key">The first digits of the report's id.</param>
    /// <param name="isWhole">Whether a very long text is shown to its end.</param>
    /// <returns>Null where the ledger has no such report.</returns>
    public static ReportView? Of(LedgerStore ledger, string key, bool isWhole) => Find(ledger, key) is { } report && ledger.Judgements.Corrected(report) is { } judged
        ? new ReportView(report, judged, isWhole) { Matters = ledger.Matters.NamesOf(report), Copies = ledger.Copies.Of(report) }
        : null;

    /// <summary>Of a report whose reading is at hand, for a list.</summary>
    public static ReportView Of(LedgerStore ledger, ReportRef report, JudgedReading judged) => new(report, judged, isWhole: false) { Matters = ledger.Matters.NamesOf(report) };

    public static ReportRef? Find(LedgerStore ledger, string key)
    {
        try
        {
            return ledger.Judgements.Report(key);
        }
        catch (JudgementException)
        {
            return null;
        }
    }

    public string? VerdictOf(string id) => Judged.Verdicts.TryGetValue(id, out var verdict) ? verdict.ToString().ToLowerInvariant() : null;

    /// <summary>What stands around a claim in its paragraph, before and after it, each cut at a word.</summary>
    public (string Before, string After) Around(Claim claim, int longest = 160)
    {
        var text = Reading.Report.Text;
        var (start, end) = (claim.Content[0].Start, claim.Content[^1].End);
        var from = Math.Max(text.LastIndexOf('\n', Math.Max(start - 1, 0)) + 1, start - longest);
        var to = text.IndexOf('\n', end) is >= 0 and var feed ? Math.Min(feed, end + longest) : Math.Min(text.Length, end + longest);
        from = from > 0 && from < start && text[from - 1] != '\n' && text.IndexOf(' ', from, start - from) is >= 0 and var space ? space : Math.Min(from, start);
        return (SafeText.Line(text.AsSpan(from, start - from)), SafeText.Line(text.AsSpan(end, Math.Max(to - end, 0))));
    }

    /// <summary>The words of a claim, its pieces joined by an ellipsis.</summary>
    public string Words(Claim claim) => string.Join(" … ", claim.Content.Select(span => SafeText.Line(span.In(Reading.Report.Text))));
}
