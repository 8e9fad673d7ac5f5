namespace Hearsay.Engine.Mentions;

/// <summary>Whether one word is another with a slip of the pen.</summary>
internal static class Spelling
{
    /// <summary>Names shorter than that differ by a letter too often; letters.</summary>
    public const int Shortest = 6;

    /// <summary>One letter more, less, other or changed round (Damerau 1964).</summary>
    public static bool AreNear(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1 || Math.Min(one.Length, other.Length) < Shortest || char.ToUpperInvariant(one[0]) != char.ToUpperInvariant(other[0]))
        {
            return false;
        }

        var (from, end) = (0, 0);
        var shortest = Math.Min(one.Length, other.Length);
        while (from < shortest && one[from] == other[from])
        {
            from++;
        }

        while (end < shortest - from && one[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        var (left, right) = (one.Length - from - end, other.Length - from - end);
        return (left <= 1 && right <= 1) || (left == 2 && right == 2 && one[from] == other[from + 1] && one[from + 1] == other[from]);
    }
}
