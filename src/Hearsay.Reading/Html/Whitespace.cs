using System.Text;

namespace Hearsay.Reading.Html;

/// <summary>White space and characters without width, as a reader sees them: the one as single blanks, the others not at all.</summary>
internal static class Whitespace
{
    /// <summary>Soft hyphen, zero-width space, word joiner, byte order mark and the marks of direction. Joiners stay: Persian and Hindi are spelt with them.</summary>
    public static bool IsInvisible(char character) =>
        character is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    public static bool IsBlank(char character) => char.IsWhiteSpace(character) || char.IsControl(character);

    public static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        Append(result, text);
        while (result.Length > 0 && result[^1] == ' ')
        {
            result.Length--;
        }

        return result.ToString();
    }

    /// <summary>Appends text with its white space collapsed, also against what stands there already.</summary>
    public static void Append(StringBuilder result, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (IsBlank(character))
            {
                if (result.Length > 0 && result[^1] is not (' ' or '\n'))
                {
                    result.Append(' ');
                }
            }
            else if (!IsInvisible(character))
            {
                result.Append(character);
            }
        }
    }
}
