using Hearsay.Engine.Readings;
using Hearsay.Ledger.Export;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Wording;

/// <summary>Judgements in words: "rejects deal.html#c4". Remembers what reports are called, so one serves a list; not safe for several threads.</summary>
public sealed class JudgementLines(LedgerStore ledger)
{
    private const int LongestWords = 100;

    private readonly Dictionary<string, string> _sources = [];

    /// <summary>The source of the report that a target stands in; null of what stands in many.</summary>
    public string? SourceOf(JudgementTarget target) => target?.ReportId is { } id ? SourceOf(id) : null;

    /// <summary>What was done: "corrects deal.html#c5: certainty possible".</summary>
    public string Deed(Judgement judgement) => judgement switch
    {
        { Undoes: { } undone } => $"undoes {undone}{(ledger.Judgements.Find(undone) is { Undoes: null } other ? $" ({Deed(other)})" : "")}",
        { Body: ClaimCorrection body } => $"corrects {NameOf(judgement.Target)}: {Corrected(body)}",
        { Body: SlotCorrection body } => $"corrects {NameOf(judgement.Target)}: {string.Join("; ", body.Slots.Select(slot => $"{slot.Role} {(slot.Filler is { } filler ? $"is {filler}" : "is empty")}"))}",
        { Body: Merging body } => $"merges {NameOf(judgement.Target)} with {string.Join(", ", body.Others.Select(NameOf))}",
        { Body: Splitting { Made: > 0 } body } => $"splits {string.Join(", ", body.Claims.Select(NameOf))} off {NameOf(judgement.Target)} as {MatterId.Of(body.Made)}",
        { Body: Splitting } => $"splits {NameOf(judgement.Target)} from what it was merged with",
        { Body: VoiceGrade body } => $"grades {NameOf(judgement.Target)} {body.Grade}",
        { Body: MatterGrade body } => $"grades {NameOf(judgement.Target)} {body.Grade}",
        { Body: Note } => $"notes on {NameOf(judgement.Target)}",
        _ => $"{judgement.Kind.Word()}s {NameOf(judgement.Target)}",
    };

    private static string Corrected(ClaimCorrection body)
    {
        List<string> parts = [];
        void Add(string name, string? value) => parts.AddRange(value is null ? [] : [$"{name} {value}"]);
        Add("certainty", body.Certainty?.Word());
        Add("polarity", body.Polarity?.Word());
        Add("stance", body.Stance?.Word());
        Add("content", body.Content is { } content ? SafeText.Quoted(string.Join(" … ", content.Select(piece => piece.Exact)), LongestWords) : null);
        Add("chain", body.Chain is { } chain ? string.Join(" > ", chain.Select(voice => voice.Name)) : null);
        return string.Join("; ", parts);
    }

    /// <summary>What a person writes to mean it: "deal.html#e1.supplier", "m12".</summary>
    public string NameOf(JudgementTarget target) => target switch
    {
        ClaimTarget claim => $"{SourceOf(claim.Report)}#{claim.Id}",
        EventTarget told => $"{SourceOf(told.Report)}#{told.Id}{(told.Role is { } role ? $".{role}" : "")}",
        VoiceTarget { Report: { } report } voice => $"“{voice.Label}” of {SourceOf(report)}",
        VoiceTarget voice => $"voice:{voice.Label}",
        PartyTarget party => $"party:{party.Label}",
        MatterTarget matter => MatterId.Of(matter.Number),
        ReportTarget report => SourceOf(report.Report),
        _ => "?",
    };

    /// <summary>The words that were judged; null where its name says it.</summary>
    public static string? WordsOf(JudgementTarget target) => target switch
    {
        ClaimTarget claim => $"{SafeText.Quoted(string.Join(" … ", claim.Content.Select(piece => piece.Exact)), LongestWords)} ({string.Join(" ← ", claim.Chain)})",
        EventTarget told => $"{told.EventType}: {SafeText.Quoted(told.Tellings.Count > 0 ? told.Tellings[0].Exact : "", LongestWords)}",
        MatterTarget matter => matter.Summary,
        _ => null,
    };

    private string SourceOf(string report)
    {
        if (!_sources.TryGetValue(report, out var source))
        {
            source = ledger.Reports.Find(report)?.Source ?? report;
            _sources.Add(report, source);
        }

        return source;
    }
}
