using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>Claims share words only where one holds the other: what one voice says that another said. Of two that cross, the first stays.</summary>
internal static class Nesting
{
    /// <param name="ordered">By where they start, the longer first.</param>
    public static List<Attribution> WithoutCrossings(IEnumerable<Attribution> ordered)
    {
        var (kept, open) = (new List<Attribution>(), new List<Attribution>());
        foreach (var one in ordered)
        {
            open.RemoveAll(other => other.Content[^1].End <= one.Content[0].Start);
            if (open.TrueForAll(other => !ShareWords(one, other) || one.IsInside(other) || other.IsInside(one)))
            {
                kept.Add(one);
                open.Add(one);
            }
        }

        return kept;
    }

    private static bool ShareWords(Attribution one, Attribution other) => one.Content.Any(range => other.Content.Any(range.Overlaps));
}
