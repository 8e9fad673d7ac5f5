using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Finds claims inside the contents of claims, "the ministry said that | the firm had told it that …", to any depth, by reading each content once more on its own.
/// </summary>
/// <remarks>PolNeAR annotates the outermost attribution alone, so the looks cannot learn from it what lies inside.</remarks>
internal static class Inside
{
    private const int Deepest = 4;

    // Inside a content the looks read what they were not trained on, and every "we think" in a speech would be a claim.
    private const float LeastSure = 0.5f;
    private const byte LeastLevel = 5;

    /// <param name="read">The findings in a document, as they are found outside of any content.</param>
    public static List<Finding> Of(Columns columns, IReadOnlyList<Finding> claims, CueLexicon lexicon, Func<Columns, List<Finding>> read)
    {
        List<Finding> inside = [];
        for (var depth = 0; depth < Deepest && claims.Count > 0; depth++)
        {
            List<Finding> found = [];
            List<Finding> unread = [];
            foreach (var claim in claims)
            {
                var quoted = IsQuoting(columns.Document, claim) ? Quoters.Quoted(columns.Document, claim) : null;
                (quoted is null ? unread : found).Add(quoted ?? claim);
            }

            found.AddRange(Read(new Excerpt(columns, unread), lexicon, read));
            inside.AddRange(found);
            claims = found;
        }

        return inside;
    }

    private static IEnumerable<Finding> Read(Excerpt excerpt, CueLexicon lexicon, Func<Columns, List<Finding>> read)
    {
        if (excerpt.IsEmpty)
        {
            return [];
        }

        var view = new Columns(excerpt.Document, lexicon);
        return read(view).Where(finding => IsVoiced(view, finding)).Select(excerpt.Return);
    }

    private static bool IsQuoting(Document document, Finding claim) =>
        claim.Cue.Any(range => document.Lemmas[range.End - 1] is "quote" or "cite");

    // The inner voice must be one that can be told from the outer, and its word one that mostly announces: not "I", "his view", "voters learned about", "voters to know".
    private static bool IsVoiced(Columns view, Finding finding) =>
        finding.Margin >= LeastSure && finding.Source.Count > 0 && view.Levels[finding.Anchor.Token] >= LeastLevel
        && view.Document.FormOf(finding.Cue[0].Start) is not "to" && SaysSomething(view, finding)
        && (finding.Source.Sum(range => range.Count) > 1 || IsSpeaker(view, finding.Source[0].Start, finding.Anchor.Token));

    // "The officials found launch tubes", "endorsing the senator": what is done to a thing says nothing of it. What is told has a verb, unless it is denied,
    // ordered or called something.
    private static bool SaysSomething(Columns view, Finding finding)
    {
        foreach (var range in finding.Content)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (view.Document.Tags[i] is UniversalTag.Verb or UniversalTag.Aux)
                {
                    return true;
                }
            }
        }

        var families = view.Families[finding.Anchor.Token];
        return families != 0 && (families & (CueLexicon.Knowledge | CueLexicon.Intention)) == 0;
    }

    // A pronoun is most often the outer voice again, who thinks or wants what it says; who speaks may be another. "Nobody believes" names no voice.
    private static bool IsSpeaker(Columns view, int source, int cue) =>
        PennTags.NameOf(view.Document.PennTags[source]) switch
        {
            "PRP$" => false,
            "WP" or "WDT" => view.Document.FormOf(source) is not "that",
            _ => view.Document.Tags[source] != UniversalTag.Pron
                || (!IsHere(view.Document.FormOf(source)) && (view.Families[cue] & CueLexicon.Speech) != 0),
        };

    private static bool IsHere(ReadOnlySpan<char> form) =>
        form is "I" || form.Equals("we", StringComparison.OrdinalIgnoreCase) || form.Equals("you", StringComparison.OrdinalIgnoreCase);
}
