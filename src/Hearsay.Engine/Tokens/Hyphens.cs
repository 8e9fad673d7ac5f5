using System.Collections.Frozen;

namespace Hearsay.Engine.Tokens;

/// <summary>
/// The treebanks split "so-called" at the hyphen and keep "co-worker" whole: a prefix that is no word of its own stays. The list is what they keep
/// more often than not, and prefixes of the same kind.
/// </summary>
internal static class Hyphens
{
    private const int Longest = 7;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = new[]
    {
        "anti", "arch", "bi", "bio", "co", "counter", "cross", "de", "e", "ex", "extra", "hyper", "inter", "intra", "macro", "mega", "micro", "mid",
        "mini", "mis", "mono", "multi", "neo", "non", "over", "post", "pre", "pro", "proto", "pseudo", "psycho", "re", "semi", "socio", "sub",
        "tele", "trans", "tri", "ultra", "un", "under",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsBoundPrefix(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Longest];
        return word.Length <= Longest && Prefixes.Contains(lower[..word.ToLowerInvariant(lower)]);
    }
}
