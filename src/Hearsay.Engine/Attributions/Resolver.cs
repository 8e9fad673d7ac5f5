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
        var (contents, cues) = (new Finding?[tokenCount], new Finding?[tokenCount]);
        HashSet<Finding> chosen = new(ReferenceEqualityComparer.Instance);
        foreach (var finding in findings.OrderByDescending(finding => finding.Margin))
        {
            var content = Free(finding.Content, contents);
            var left = content.Sum(range => range.Count);
            if (contents[finding.Anchor.Token] is not null || 2 * left <= finding.Content.Sum(range => range.Count)
                || finding.Cue.Any(range => IsTaken(range, cues)))
            {
                continue;
            }

            var kept = finding with { Content = content };
            foreach (var range in content)
            {
                Array.Fill(contents, kept, range.Start, range.Count);
                for (var at = range.Start; at < range.End; at++)
                {
                    if (cues[at] is { } inner && inner.Anchor.Token == at)
                    {
                        chosen.Remove(inner);
                    }
                }
            }

            chosen.Add(kept);
            foreach (var range in kept.Cue.Append(new TokenRange(kept.Anchor.Token, kept.Anchor.Token + 1)))
            {
                Array.Fill(cues, kept, range.Start, range.Count);
            }
        }

        return [.. chosen.OrderBy(finding => finding.Content[0].Start)];
    }

    /// <summary>Adds those of the others that touch nothing chosen.</summary>
    public static void AddLoose(List<Finding> chosen, IEnumerable<Finding> others, int tokenCount)
    {
        var taken = Taken.By(chosen, tokenCount);
        foreach (var other in others)
        {
            if (!other.Spans.Any(range => taken.AsSpan(range.Start, range.Count).Contains(true)))
            {
                chosen.Add(other);
                Taken.Mark(taken, other);
            }
        }
    }

    private static bool IsTaken(TokenRange range, Finding?[] owner)
    {
        foreach (var finding in owner.AsSpan(range.Start, range.Count))
        {
            if (finding is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static List<TokenRange> Free(IReadOnlyList<TokenRange> ranges, Finding?[] owner)
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
