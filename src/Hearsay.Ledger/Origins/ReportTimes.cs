namespace Hearsay.Ledger.Origins;

/// <summary>Holds dates against each other as exactly as both are given, by day at the most.</summary>
internal static class ReportTimes
{
    private const int Day = 10;

    /// <summary>Whether the first is surely of a later day; never where one is unknown.</summary>
    public static bool IsAfter(string? one, string? other)
    {
        if (one is null || other is null)
        {
            return false;
        }

        var length = Math.Min(Day, Math.Min(one.Length, other.Length));
        return string.CompareOrdinal(one, 0, other, 0, length) > 0;
    }
}
