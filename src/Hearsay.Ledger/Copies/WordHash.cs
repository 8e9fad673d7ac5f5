namespace Hearsay.Ledger.Copies;

/// <summary>
/// Hashes that are the same on every machine and in every version, because ledgers keep them: FNV-1a over UTF-16 units, and the finaliser of
/// SplitMix64 (Steele et al. 2014) to spread what is put together of them.
/// </summary>
internal static class WordHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var unit in word)
        {
            hash = (hash ^ unit) * Prime;
        }

        // Zero is what a function word has for a stem.
        return (uint)(Mix(hash) >> 32) | 1;
    }

    public static ulong Join(ulong hash, ulong next) => Mix((hash * Prime) ^ next);

    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
