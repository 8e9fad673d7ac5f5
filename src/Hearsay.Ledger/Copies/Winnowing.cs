namespace Hearsay.Ledger.Copies;

/// <summary>
/// A few of a text's shingles, chosen so that two texts which share a passage choose the same ones in it: the smallest hash of every window
/// (Schleimer, Wilkerson and Aiken 2003). What a wide window chooses a narrow one chooses too, so a short text finds what a long one kept.
/// </summary>
internal static class Winnowing
{
    public static IEnumerable<ulong> Choose(ulong[] hashes, int window)
    {
        var smallest = -1;
        for (var end = Math.Min(window, hashes.Length); end <= hashes.Length && end > 0; end++)
        {
            var start = Math.Max(0, end - window);
            var before = smallest;
            if (smallest < start)
            {
                smallest = SmallestOf(hashes, start, end);
            }
            else if (hashes[end - 1] <= hashes[smallest])
            {
                smallest = end - 1;
            }

            if (smallest != before)
            {
                yield return hashes[smallest];
            }
        }
    }

    // The last of equal ones, which stays in the window longest.
    private static int SmallestOf(ulong[] hashes, int start, int end)
    {
        var smallest = start;
        for (var at = start + 1; at < end; at++)
        {
            smallest = hashes[at] <= hashes[smallest] ? at : smallest;
        }

        return smallest;
    }
}
