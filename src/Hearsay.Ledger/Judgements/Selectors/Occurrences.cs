namespace Hearsay.Ledger.Judgements.Selectors;

/// <summary>Where words stand in a text, in time linear in both (Knuth, Morris and Pratt 1977): neither "aaaa…" in "aaaa…" nor any other text takes long.</summary>
internal static class Occurrences
{
    /// <summary>The offset of each occurrence, those that overlap included.</summary>
    public static IEnumerable<int> Of(string words, string text)
    {
        if (words.Length == 0 || words.Length > text.Length)
        {
            yield break;
        }

        var borders = BordersOf(words);
        for (int at = 0, matched = 0; at < text.Length; at++)
        {
            while (matched > 0 && text[at] != words[matched])
            {
                matched = borders[matched - 1];
            }

            matched += text[at] == words[matched] ? 1 : 0;
            if (matched == words.Length)
            {
                yield return at - words.Length + 1;
                matched = borders[matched - 1];
            }
        }
    }

    // For each place in the words how many of the last ones there are also the first ones.
    private static int[] BordersOf(string words)
    {
        var borders = new int[words.Length];
        for (int at = 1, matched = 0; at < words.Length; at++)
        {
            while (matched > 0 && words[at] != words[matched])
            {
                matched = borders[matched - 1];
            }

            matched += words[at] == words[matched] ? 1 : 0;
            borders[at] = matched;
        }

        return borders;
    }
}
