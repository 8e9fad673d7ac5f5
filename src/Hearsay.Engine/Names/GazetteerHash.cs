using System.Runtime.CompilerServices;

namespace Hearsay.Engine.Names;

/// <summary>
/// Hashes of names that do not depend on how a text is cut into tokens: the characters but for white space, in lower case, one after the other, so that
/// "al - Qaeda" and "al-Qaeda" are one.
/// </summary>
internal static class GazetteerHash
{
    /// <summary>Where the hash of a name begins.</summary>
    public const ulong Start = 0xCBF29CE484222325;

    /// <summary>Where the hash of a name begins that counts only in capitals, such as "WHO".</summary>
    public const ulong StartOfCapitals = 0x84222325CBF29CE4;

    private const ulong Prime = 0x100000001B3;

    /// <summary>Goes on with more of a name.</summary>
    public static ulong Extend(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                hash = Extend(hash, Fold(character));
            }
        }

        return hash;
    }

    /// <summary>Like <see cref="Extend(ulong, ReadOnlySpan{char})"/>, with "#" for a number and the letters that follow it: "M-60A1" as "m-#".</summary>
    public static ulong ExtendPattern(ulong hash, ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                hash = Extend(hash, '#');
                while (at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]))
                {
                    at++;
                }
            }
            else if (!char.IsWhiteSpace(text[at]))
            {
                hash = Extend(hash, Fold(text[at]));
            }
        }

        return hash;
    }

    /// <summary>The key that a table is looked up by.</summary>
    public static ulong Key(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0xE7037ED1A0B428DB;
        return hash ^ (hash >> 29);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Extend(ulong hash, char character) => (hash ^ character) * Prime;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Fold(char character) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        < '\x80' => character,
        '\u2019' or '\u2018' or '`' => '\'',
        '\u2010' or '\u2011' or '\u2013' => '-',
        _ => char.ToLowerInvariant(character),
    };
}
