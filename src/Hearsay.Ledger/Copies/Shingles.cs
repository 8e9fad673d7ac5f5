namespace Hearsay.Ledger.Copies;

/// <summary>Hashes of so many words in a row (Broder 1997), each made from the one before by letting a word go and taking one in (Karp and Rabin 1987).</summary>
internal static class Shingles
{
    private const ulong Base = 0x9E3779B97F4A7C15;

    public static ulong[] Of(ReadOnlySpan<uint> words, int length)
    {
        if (words.IsEmpty)
        {
            return [];
        }

        // A text that is shorter than a shingle is one.
        length = Math.Min(length, words.Length);
        var hashes = new ulong[words.Length - length + 1];
        var (rolling, leaving) = (0ul, 1ul);
        for (var word = 0; word < length; word++)
        {
            rolling = (rolling * Base) + words[word];
            leaving *= Base;
        }

        hashes[0] = WordHash.Mix(rolling);
        for (var at = 1; at < hashes.Length; at++)
        {
            rolling = (rolling * Base) + words[at + length - 1] - (leaving * words[at - 1]);
            hashes[at] = WordHash.Mix(rolling);
        }

        return hashes;
    }
}
