namespace Hearsay.Ledger.Copies;

/// <summary>
/// A sketch of a set of shingles whose places agree in two texts as often as the sets overlap (Broder 1997), in one pass: the smallest hash of each of
/// <see cref="Places"/> bins, and an empty bin takes what the next one has (Li, Owen and Zhang 2012; Shrivastava and Li 2014).
/// </summary>
internal static class MinHash
{
    public const int Bands = 16;
    private const int Rows = 3;
    private const int Places = Bands * Rows;

    /// <summary>One key a band: 16 bands of 3 places find nearly all texts that share 7 shingles in 10, and one in three that share 3.</summary>
    public static IEnumerable<ulong> KeysOf(ulong[] shingles)
    {
        var places = new ulong?[Places];
        foreach (var shingle in shingles)
        {
            // The bin comes from other bits than the order within it.
            var hash = WordHash.Mix(shingle);
            ref var place = ref places[(int)(hash % Places)];
            place = place is { } smallest && smallest <= hash ? smallest : hash;
        }

        var filled = places.Count(place => place is not null);
        for (var band = 0; band < Bands && filled > 0; band++)
        {
            var key = (ulong)band;
            for (var row = 0; row < Rows; row++)
            {
                key = WordHash.Join(key, Filled(places, (band * Rows) + row));
            }

            yield return key;
        }
    }

    private static ulong Filled(ulong?[] places, int at)
    {
        var step = 0ul;
        while (places[at] is null)
        {
            (at, step) = ((at + 1) % Places, step + 1);
        }

        return WordHash.Join(places[at]!.Value, step);
    }
}
