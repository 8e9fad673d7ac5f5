using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Chooses among findings that cannot all hold: one cue announces one claim, no word is content twice, and what is announced inside a content
/// is part of it (PolNeAR's guidelines: the outermost attribution alone).
/// </summary>
internal static class Resolver
{
    public static List<Finding> Choose(List<Finding> findings, int tokenCount)
    {
        var owner = new Finding?[tokenCount];
        List<Finding> chosen = [];
        foreach (var finding in findings.OrderByDescending(finding => finding.Margin))
        {
            var content = Cut(finding.Content, owner);
            var left = content.Sum(range => range.Count);
            if (owner[finding.Anchor.Token] is not null || 2 * left <= finding.Content.Sum(range => range.Count)
                || chosen.Any(other => other.Cue.Any(cue => finding.Cue.Any(cue.Overlaps))))
            {
                continue;
            }

            var kept = finding with { Content = content };
            chosen.RemoveAll(other => kept.Contains(other.Anchor.Token));
            chosen.Add(kept);
            foreach (var range in content)
            {
                Array.Fill(owner, kept, range.Start, range.Count);
            }
        }

        chosen.Sort((left, right) => left.Content[0].Start.CompareTo(right.Content[0].Start));
        return chosen;
    }

    private static List<TokenRange> Cut(IReadOnlyList<TokenRange> ranges, Finding?[] owner)
    {
        List<TokenRange> left = [];
        foreach (var range in ranges)
        {
            for (var at = range.Start; at < range.End; at++)
            {
                if (owner[at] is not null)
                {
                    continue;
                }

                if (left.Count > 0 && left[^1].End == at)
                {
                    left[^1] = left[^1] with { End = at + 1 };
                }
                else
                {
                    left.Add(new TokenRange(at, at + 1));
                }
            }
        }

        return left;
    }
}
