namespace Hearsay.Ledger.Judgements.Selectors;

/// <summary>How much of what stood around some words stands around them somewhere else.</summary>
internal static class Surroundings
{
    /// <summary>How many characters are the same, going outwards from the words until one differs: cheap enough for every occurrence.</summary>
    public static int Run(Selector selector, string text, int start, int end)
    {
        int before = 0, after = 0;
        while (before < selector.Prefix.Length && start - before > 0 && selector.Prefix[^(before + 1)] == text[start - before - 1])
        {
            before++;
        }

        while (after < selector.Suffix.Length && end + after < text.Length && selector.Suffix[after] == text[end + after])
        {
            after++;
        }

        return before + after;
    }

    /// <summary>The share, 0 to 1, of prefix and suffix that stands there in the same order, whatever else stands between.</summary>
    public static double Share(Selector selector, string text, int start, int end)
    {
        var all = selector.Prefix.Length + selector.Suffix.Length;
        return all == 0
            ? 1
            : (double)(Common(selector.Prefix, text.AsSpan(Math.Max(0, start - selector.Prefix.Length), Math.Min(start, selector.Prefix.Length)))
                + Common(selector.Suffix, text.AsSpan(end, Math.Min(text.Length - end, selector.Suffix.Length)))) / all;
    }

    // The length of the longest common subsequence.
    private static int Common(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<int> row = new int[other.Length + 1];
        foreach (var c in one)
        {
            var diagonal = 0;
            for (var i = 0; i < other.Length; i++)
            {
                var above = row[i + 1];
                row[i + 1] = c == other[i] ? diagonal + 1 : Math.Max(above, row[i]);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
