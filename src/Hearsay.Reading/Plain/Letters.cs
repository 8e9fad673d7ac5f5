namespace Hearsay.Reading.Plain;

/// <summary>Which scripts a text's letters are of.</summary>
internal static class Letters
{
    public static bool ContainsAnyLetter(this ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether most letters are Latin; true for a text without letters.</summary>
    public static bool IsMostlyLatin(ReadOnlySpan<char> text)
    {
        int latin = 0, other = 0;
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                latin += character < '\u0250' ? 1 : 0;
                other += character >= '\u0250' ? 1 : 0;
            }
        }

        return latin >= other;
    }

    /// <summary>Whether it is written in capitals only.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var any = false;
        foreach (var character in text)
        {
            if (char.IsLower(character))
            {
                return false;
            }

            any |= char.IsUpper(character);
        }

        return any;
    }
}
