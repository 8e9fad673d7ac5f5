using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>
/// Whose report a headline or lead means that speaks of "a report" before the text names the paper: "Unconfirmed report says …" above "…, the Telegraph
/// reported".
/// </summary>
internal sealed class ReportsAhead(Document document, SourceReader reader)
{
    // The text names the paper at once or means another; sentences of the body.
    private const int Reach = 3;

    private readonly Lazy<SourcePhrase?> _first = new(() => First(document, reader));

    public SourcePhrase? Find(SourcePhrase phrase) =>
        phrase.Kind == VoiceKind.Document && phrase.Pointing == Pointing.Description && phrase.Number != VoiceNumber.Several && phrase.Whole.End == phrase.Head + 1
        && document.Lemmas[phrase.Head] is "report" or "article" or "story" && PartOf(phrase.Head) is PartKind.Title or PartKind.Lead
            ? _first.Value
            : null;

    private PartKind PartOf(int token) => document.SentenceAt(token) is >= 0 and var sentence ? document.Sentences[sentence].Part : PartKind.Body;

    private static SourcePhrase? First(Document document, SourceReader reader)
    {
        var start = 0;
        while (start < document.Sentences.Count && document.Sentences[start].Part != PartKind.Body)
        {
            start++;
        }

        if (start == document.Sentences.Count)
        {
            return null;
        }

        var body = new TokenRange(document.Sentences[start].Tokens.Start, document.Sentences[Math.Min(start + Reach, document.Sentences.Count) - 1].Tokens.End);
        foreach (var attribution in document.Attributions)
        {
            if (attribution is { Source: [var source, ..], Manner: not Manner.Own } && body.Contains(source.Start)
                && reader.Read(document, source) is { Kind: VoiceKind.Outlet, Pointing: Pointing.Name } paper)
            {
                return paper;
            }
        }

        return null;
    }
}
