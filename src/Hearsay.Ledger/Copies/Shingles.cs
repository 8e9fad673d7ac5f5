namespace Hearsay.Ledger.Copies;

/// <summary>Hashes of so many words in a row (Broder 1997).</summary>
internal static class Shingles
{
    public static ulong At(ReadOnlySpan<uint> words, int at, int length)
    {
        var hash = (ulong)length;
        foreach (var word in words.Slice(at, length))
        {
            hash = WordHash.Join(hash, word);
        }

        return hash;
    }

    public static ulong[] Of(ReadOnlySpan<uint> words, int length)
    {
        if (words.IsEmpty)
        {
            return [];
        }

        // A text that is shorter than a shingle is one.
        length = Math.Min(length, words.Length);
        var hashes = new ulong[words.Length - length + 1];
        for (var at = 0; at < hashes.Length; at++)
        {
            hashes[at] = At(words, at, length);
        }

        return hashes;
    }
}
