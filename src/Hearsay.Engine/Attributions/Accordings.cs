using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Gives the content back its subject where the source of "according to" has swallowed it: "according to the club, nine players, all of them juniors, | were ill".
/// </summary>
internal static class Accordings
{
    public static Finding Parted(Document document, Finding finding)
    {
        if (!document.FormOf(finding.Cue[0].Start).Equals("according", StringComparison.OrdinalIgnoreCase) || finding.Source.Count != 1)
        {
            return finding;
        }

        var (source, content) = (finding.Source[0], finding.Content[0]);
        var between = content.Start - source.End;
        if (between is < 0 or > 1 || !IsFinite(document, content.Start))
        {
            return finding;
        }

        for (var at = source.Start + 1; at < source.End - 1; at++)
        {
            if (document.FormOf(at) is ",")
            {
                return finding with { Source = [source with { End = at }], Content = [content with { Start = at + 1 }, .. finding.Content.Skip(1)] };
            }
        }

        return finding;
    }

    private static bool IsFinite(Document document, int token) => PennTags.NameOf(document.PennTags[token]) is "VBD" or "VBZ" or "VBP" or "MD";
}
