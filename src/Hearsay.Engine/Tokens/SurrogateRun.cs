using System.Globalization;
using System.Text;

namespace Hearsay.Engine.Tokens;

/// <summary>Characters beyond the Basic Multilingual Plane, and emoji of several characters: flags, skin tones, families.</summary>
internal static class SurrogateRun
{
    private const char VariationSelector = '\uFE0F';
    private const char Joiner = '\u200D';
    private const char Keycap = '\u20E3';

    /// <summary>Whether the pair at a position is a letter, a digit or a mark.</summary>
    public static bool IsWordy(ReadOnlySpan<char> text, int at) =>
        Rune.DecodeFromUtf16(text[at..], out var rune, out _) == System.Buffers.OperationStatus.Done
        && (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark);

    /// <summary>The end of the symbol at a position, with what joins it.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        var end = EndOfRune(text, at, out var isFlagHalf);
        if (isFlagHalf && end < text.Length)
        {
            var second = EndOfRune(text, end, out var isSecondHalf);
            end = isSecondHalf ? second : end;
        }

        return EndOfJoined(text, end);
    }

    /// <summary>The end of a symbol of one code unit, with what joins it.</summary>
    public static int EndOfSymbol(ReadOnlySpan<char> text, int at) => EndOfJoined(text, at + 1);

    private static int EndOfJoined(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length)
        {
            if (text[end] is VariationSelector or Keycap || IsSkinTone(text, end))
            {
                end += char.IsHighSurrogate(text[end]) ? 2 : 1;
            }
            else if (text[end] == Joiner && end + 1 < text.Length && !CharacterKinds.IsBlank(text[end + 1]) && !CharacterKinds.IsWordy(text[end + 1]))
            {
                end = EndOfRune(text, end + 1, out _);
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool IsSkinTone(ReadOnlySpan<char> text, int at) =>
        text[at] == '\uD83C' && at + 1 < text.Length && text[at + 1] is >= '\uDFFB' and <= '\uDFFF';

    private static int EndOfRune(ReadOnlySpan<char> text, int at, out bool isFlagHalf)
    {
        var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
        isFlagHalf = isPair && text[at] == '\uD83C' && text[at + 1] is >= '\uDDE6' and <= '\uDDFF';
        return at + (isPair ? 2 : 1);
    }
}
