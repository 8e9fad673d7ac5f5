namespace Hearsay.Ledger.Copies;

/// <summary>
/// The passages that a text shares with another word for word, by greedy tiling: every shingle of the left is looked up in the right and followed as
/// far as it goes, and the longest of the places wins (after Wise 1993, who takes the longest of the whole text first; going by order keeps it linear).
/// </summary>
internal static class SharedRuns
{
    /// <summary>Words of a shingle; fewer are shared by chance ("one of the most").</summary>
    public const int Shingle = 5;

    // Of a passage that a text repeats only some places are tried, so that 200,000 times the same word costs no more than as many others.
    private const int Places = 8;

    public static List<SharedRun> Find(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right)
    {
        List<SharedRun> runs = [];
        if (left.Length < Shingle || right.Length < Shingle)
        {
            return runs;
        }

        var shingles = Shingles.Of(left, Shingle);
        var places = new PlaceTable(Shingles.Of(right, Shingle));
        var expected = 0;
        for (var at = 0; at < shingles.Length;)
        {
            var (place, length) = Longest(left[at..], right, places, places.First(shingles[at]), expected);
            if (length == 0)
            {
                at++;
                continue;
            }

            runs.Add(new SharedRun(at, place, length));
            at += length;
            expected = place + length;
        }

        return runs;
    }

    private static (int Place, int Length) Longest(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right, PlaceTable places, int place, int expected)
    {
        var best = (Place: 0, Length: 0);
        for (var tried = 0; place >= 0 && tried < Places; place = places.Next(place), tried++)
        {
            var length = left.CommonPrefixLength(right[place..]);
            if (length > best.Length || (length == best.Length && place == expected))
            {
                best = (place, length);
            }
        }

        return best.Length >= Shingle ? best : (0, 0);
    }
}
