using Hearsay.Engine.Chains.Unnamed;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Tells what a source asks for itself from what it claims: "asked not to be named" says how the source is presented, which its voice keeps.
/// </summary>
internal sealed class Secrecy(AnonymityLexicon lexicon)
{
    public bool IsAsked(Document document, Finding finding)
    {
        if (finding.Cue[0].Start > finding.Content[0].Start)
        {
            return false;
        }

        // "Asked not to be named", "asked | not to be named", "declined | to give his name": from the cue on, before anything else is said.
        var (start, end) = (finding.Cue[^1].Start, finding.Content[0].End);
        for (var at = start; at <= finding.Content[0].Start && at < end; at++)
        {
            if (lexicon.Words.TryFind(document, at, end, out var role, out _) && role == AnonymityRole.Asks)
            {
                return true;
            }
        }

        return false;
    }
}
