namespace Hearsay.Training.Stories;

/// <summary>Pairs gold things with ours one to one, the best pairs first.</summary>
internal static class GreedyMatch
{
    /// <summary>For each gold thing ours, by number; -1 where none is left.</summary>
    /// <param name="likeness">How alike two are, the weightiest number first; null where they cannot be a pair.</param>
    public static int[] Of(int gold, int ours, Func<int, int, double[]?> likeness)
    {
        List<(double[] Like, int Gold, int Ours)> pairs = [];
        for (var i = 0; i < gold; i++)
        {
            for (var j = 0; j < ours; j++)
            {
                if (likeness(i, j) is { } like)
                {
                    pairs.Add((like, i, j));
                }
            }
        }

        pairs.Sort((one, other) => -one.Like.AsSpan().SequenceCompareTo(other.Like) is not 0 and var order ? order : (one.Gold, one.Ours).CompareTo((other.Gold, other.Ours)));
        var (matched, taken) = (new int[gold], new HashSet<int>());
        Array.Fill(matched, -1);
        foreach (var pair in pairs)
        {
            if (matched[pair.Gold] < 0 && taken.Add(pair.Ours))
            {
                matched[pair.Gold] = pair.Ours;
            }
        }

        return matched;
    }
}
