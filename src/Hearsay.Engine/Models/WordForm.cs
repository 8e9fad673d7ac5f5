namespace Hearsay.Engine.Models;

/// <summary>The forms of a word that models know it by.</summary>
public static class WordForm
{
    // What follows in so long a "word" is an address or noise, and says nothing more about it.
    private const int LongestRead = 48;

    /// <summary>Room enough for a normal form.</summary>
    public const int MaxLength = LongestRead;

    /// <summary>Lower case, digits as 0, and typographic quotation marks, apostrophes and dashes as their plain kin: "DON’T" is "don't".</summary>
    /// <returns>The length; of a very long word only the beginning is kept.</returns>
    public static int Normalize(ReadOnlySpan<char> form, Span<char> normal)
    {
        var length = Math.Min(form.Length, LongestRead);
        for (var at = 0; at < length; at++)
        {
            normal[at] = Normalize(form[at]);
        }

        return length;
    }

    /// <summary>The hash of the normal form, which models of words are keyed by.</summary>
    public static ulong HashOf(ReadOnlySpan<char> form)
    {
        Span<char> normal = stackalloc char[MaxLength];
        return FeatureHash.Of(normal[..Normalize(form, normal)]);
    }

    /// <summary>Its kinds of characters, runs as one: "McDonald's" is XxXx'x, "M-302" X-0.</summary>
    public static ulong ShapeOf(ReadOnlySpan<char> form)
    {
        ulong shape = 1;
        var last = '\0';
        foreach (var character in form[..Math.Min(form.Length, LongestRead)])
        {
            var kind = KindOf(character);
            if (kind != last)
            {
                shape = (shape * 31) + kind;
                last = kind;
            }
        }

        return shape;
    }

    private static char KindOf(char character) =>
        char.IsAsciiLetterLower(character) ? 'x'
        : char.IsAsciiLetterUpper(character) ? 'X'
        : char.IsDigit(character) ? '0'
        : char.IsUpper(character) ? 'X'
        : char.IsLetter(character) ? 'x'
        : Normalize(character);

    private static char Normalize(char character) => character switch
    {
        >= 'a' and <= 'z' => character,
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        >= '0' and <= '9' => '0',
        < '\u0080' => character,
        '‘' or '’' or 'ʼ' or '′' => '\'',
        '“' or '”' or '„' or '″' => '"',
        '–' or '—' or '‐' or '‑' or '−' => '-',
        _ => char.ToLowerInvariant(character),
    };
}
