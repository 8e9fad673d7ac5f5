using System.Collections.Frozen;

namespace Hearsay.Engine.Tokens;

/// <summary>Where a number ends: "1,200", "3.5", "5:00", "9/11", "713-853-3989", "20th", "1960's", "4A", but "155" in "155mm".</summary>
internal static class Numbers
{
    private const int LongestUnit = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = new[]
    {
        "m", "k", "b", "bn", "tn", "mn", "pm", "am", "mm", "cm", "km", "ft", "in", "x", "kg", "g", "mg", "t", "lb", "lbs", "oz", "hz", "khz", "mhz",
        "ghz", "kw", "mw", "gw", "kwh", "mwh", "mph", "kph", "kmh", "kb", "mb", "gb", "tb", "sq", "min", "mins", "hrs", "hr", "yrs", "ml", "cl", "l",
        "ha", "kt", "nm", "bps", "usd", "eur", "p", "pp", "pc", "cc", "ms", "kn", "mi", "yd", "f",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var end = DigitsEnd(text, start);
        if (PhoneEnd(text, start, end) is > 0 and var phone)
        {
            return phone;
        }

        while (end + 1 < text.Length && IsJoined(text, end))
        {
            end = DigitsEnd(text, end + 1);
        }

        return SuffixEnd(text, end);
    }

    private static int DigitsEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && CharacterKinds.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsJoined(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '.' or ':' or '/' => CharacterKinds.IsDigit(text[at + 1]),
        ',' => DigitsEnd(text[..Math.Min(text.Length, at + 5)], at + 1) == at + 4,
        _ => false,
    };

    // Three groups or more ("11-20-2000"), or three digits and four; two groups are a range and split.
    private static int PhoneEnd(ReadOnlySpan<char> text, int start, int firstEnd)
    {
        var (end, groups) = (firstEnd, 1);
        while (end + 1 < text.Length && text[end] == '-' && CharacterKinds.IsDigit(text[end + 1]))
        {
            end = DigitsEnd(text, end + 1);
            groups++;
        }

        return groups > 2 || (groups == 2 && firstEnd - start == 3 && end - firstEnd == 5) ? end : 0;
    }

    private static int SuffixEnd(ReadOnlySpan<char> text, int end)
    {
        if (end + 1 < text.Length && CharacterKinds.IsApostrophe(text[end]) && text[end + 1] == 's' && text[end - 1] == '0'
            && (end + 2 == text.Length || !CharacterKinds.IsWordy(text[end + 2])))
        {
            return end + 2;
        }

        var letters = end;
        while (letters < text.Length && CharacterKinds.IsWordy(text[letters]))
        {
            letters++;
        }

        return letters == end || IsUnit(text[end..letters]) ? end : letters;
    }

    // "155mm", and any word of small letters that was written on to its number, such as "45million".
    private static bool IsUnit(ReadOnlySpan<char> letters)
    {
        if (letters.Length > LongestUnit)
        {
            return letters.IndexOfAnyExceptInRange('a', 'z') < 0;
        }

        Span<char> lower = stackalloc char[LongestUnit];
        var isLoneCapital = letters.Length == 1 && char.IsUpper(letters[0]) && letters[0] is not ('M' or 'K');
        return !isLoneCapital && Units.Contains(lower[..letters.ToLowerInvariant(lower)]);
    }
}
