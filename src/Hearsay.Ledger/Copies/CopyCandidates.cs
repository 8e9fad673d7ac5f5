namespace Hearsay.Ledger.Copies;

/// <summary>Which of the reports that share keys with another are worth comparing with it: in memory and in a database the same ones.</summary>
internal static class CopyCandidates
{
    /// <param name="found">Each key with each report that holds it, at most <see cref="CopyIndex.MostHolders"/> a key.</param>
    /// <param name="keys">How many keys the report has that is looked up.</param>
    /// <returns>Those that share most keys, rare ones counting more, the likeliest first; of equals the earlier.</returns>
    public static IEnumerable<TReport> Likeliest<TKey, TReport>(IReadOnlyCollection<(TKey Key, TReport Report)> found, int keys)
        where TKey : notnull
        where TReport : notnull
    {
        var holders = found.CountBy(pair => pair.Key).ToDictionary();
        var full = holders.Values.Count(IsFull);
        return found.AggregateBy(pair => pair.Report, default(SharedKeys), (shared, pair) => shared.With(holders[pair.Key], IsFull(holders[pair.Key])))
            .Where(one => one.Value.AreEnough(keys, full))
            .OrderByDescending(one => one.Value.Weight).ThenBy(one => one.Key)
            .Take(CopyIndex.MostCandidates).Select(one => one.Key);
    }

    private static bool IsFull(int holders) => holders == CopyIndex.MostHolders;
}
