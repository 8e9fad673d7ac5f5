using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>Finds the attributions that another one stands in, as far as the same sentence goes: only there does a voice hedge what it passes on.</summary>
internal static class Outers
{
    /// <summary>How many are found at most, and how far back is looked.</summary>
    public const int Most = 8;

    /// <returns>How many there are; they stand at the beginning of the array.</returns>
    public static int Find(Document document, int number, Attribution[] found)
    {
        var inner = document.Attributions[number];
        var count = 0;
        if (inner.Content.Count == 0 || inner.Cue.Count == 0)
        {
            return 0;
        }

        for (var i = Math.Max(0, number - Most); i < Math.Min(document.Attributions.Count, number + Most) && count < Most; i++)
        {
            var outer = document.Attributions[i];
            if (i != number && outer.Cue.Count > 0 && CueReader.IsIn(outer.Content, inner.Cue[0].Start) && CueReader.IsIn(outer.Content, inner.Content[0].Start)
                && document.SentenceTokensAt(outer.Cue[0].Start) == document.SentenceTokensAt(inner.Cue[0].Start))
            {
                found[count++] = outer;
            }
        }

        return count;
    }
}
