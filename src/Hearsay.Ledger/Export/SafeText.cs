using System.Globalization;
using System.Text;

namespace Hearsay.Ledger.Export;

/// <summary>
/// Makes text from outside safe to show on a terminal: what would move the cursor, change colours or turn the writing direction around
/// ("Trojan Source", Boucher and Anderson 2021) is shown as a sign instead of being obeyed.
/// </summary>
public static class SafeText
{
    /// <summary>On one line: runs of white space become one space.</summary>
    public static string Line(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else
            {
                Append(line, rune);
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>As <see cref="Line(ReadOnlySpan{char})"/>, in quotation marks, and cut where it is longer than so much.</summary>
    public static string Quoted(ReadOnlySpan<char> text, int longest = int.MaxValue)
    {
        var line = Line(text);
        if (line.Length <= longest)
        {
            return $"“{line}”";
        }

        var space = line.LastIndexOf(' ', longest);
        var end = space > 0 ? space : longest;
        return $"“{line.AsSpan(0, char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)} […]”";
    }

    /// <summary>As <see cref="Line(ReadOnlySpan{char})"/>, with a space kept at the ends, so that pieces can be put together.</summary>
    public static string Piece(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return "";
        }

        var line = Line(text);
        var before = char.IsWhiteSpace(text[0]) ? " " : "";
        return line.Length == 0 ? before : before + line + (char.IsWhiteSpace(text[^1]) ? " " : "");
    }

    private static void Append(StringBuilder line, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control when rune.Value < 0x20:
                line.Append((char)(0x2400 + rune.Value));
                break;
            case UnicodeCategory.Format when IsHarmless(rune.Value):
                break;
            case UnicodeCategory.Format when rune.Value is 0x200C or 0x200D:
                line.Append(rune);
                break;
            case UnicodeCategory.Control or UnicodeCategory.Format:
                line.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
                break;
            case UnicodeCategory.OtherNotAssigned when IsNoncharacter(rune.Value):
                line.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
                break;
            default:
                line.Append(rune);
                break;
        }
    }

    // Soft hyphen, zero-width space, word joiner, byte order mark, and the marks (not overrides) that right-to-left text is full of.
    private static bool IsHarmless(int rune) => rune is 0xAD or 0x61C or 0x200B or 0x200E or 0x200F or 0x2060 or 0xFEFF;

    // Never assigned to anything (Unicode 16, section 23.7); some parsers take U+FFFF for the end of the text.
    private static bool IsNoncharacter(int rune) => (rune & 0xFFFE) == 0xFFFE || rune is >= 0xFDD0 and <= 0xFDEF;
}
