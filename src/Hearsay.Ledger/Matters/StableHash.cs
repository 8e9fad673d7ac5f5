namespace Hearsay.Ledger.Matters;

/// <summary>FNV-1a, 64 bits: the same in every process, as a string's own hash is not.</summary>
internal static class StableHash
{
    public static ulong Of(string text)
    {
        var hash = 14695981039346656037;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        // The last letters hardly reach the high bits, by which hashes are compared.
        hash ^= hash >> 33;
        return hash * 0xff51afd7ed558ccd;
    }
}
