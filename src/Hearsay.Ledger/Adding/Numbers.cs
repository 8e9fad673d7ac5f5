using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Adding;

/// <summary>Looks up the numbers of what is known by a key.</summary>
internal static class Numbers
{
    private const int MostAtOnce = 500;

    public static Dictionary<string, long> Of(Work work, string table, IEnumerable<string> keys)
    {
        var known = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var some in keys.Distinct(StringComparer.Ordinal).Chunk(MostAtOnce))
        {
            foreach (var (key, number) in work.Query<(string, long)>($"SELECT key, number FROM {table} WHERE key IN @some", new { some }))
            {
                known[key] = number;
            }
        }

        return known;
    }
}
