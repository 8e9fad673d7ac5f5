using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Tells a relay from a claim: "citing two officials" says on whose word something else is told and claims nothing itself. The chain of the claim beside it
/// takes the officials up.
/// </summary>
internal static class Relays
{
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase) { "cite", "quote" };

    /// <summary>Whether a finding names a source and no more: its cue cites or quotes, and its content has neither a verb nor quotation marks.</summary>
    public static bool IsRelay(Document document, Finding finding) =>
        finding.Cue.Any(range => AnyToken(range, token => Verbs.Contains(document.Lemmas[token])))
        && !finding.Content.Any(range => AnyToken(range, token => document.Tags[token] is UniversalTag.Verb or UniversalTag.Aux))
        && !document.Quotations.Any(quotation => finding.Content.Any(quotation.Overlaps));

    private static bool AnyToken(TokenRange range, Func<int, bool> test)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (test(token))
            {
                return true;
            }
        }

        return false;
    }
}
