using System.Globalization;

namespace Hearsay.Reading.Dates;

/// <summary>A word or number of a line in which a date is looked for.</summary>
internal readonly record struct DateWord(int Start, int End, int Number, int Digits)
{
    public bool IsNumber => Digits > 0;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}

internal static class DateWords
{
    public static IReadOnlyList<DateWord> Of(string text)
    {
        List<DateWord> words = [];
        for (var at = 0; at < text.Length;)
        {
            if (char.IsDigit(text[at]))
            {
                at = AddNumber(text, at, words);
            }
            else if (char.IsLetter(text[at]) && !IsUnit(text[at]))
            {
                var start = at;
                while (at < text.Length && (char.IsLetter(text[at])
                    || CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
                {
                    at++;
                }

                words.Add(new DateWord(start, at, 0, 0));
            }
            else
            {
                at++;
            }
        }

        return words;
    }

    // 年月日 stand as marks between numbers.
    private static bool IsUnit(char character) => character is '年' or '月' or '日';

    private static int AddNumber(string text, int start, List<DateWord> words)
    {
        int at = start, number = 0;
        for (; at < text.Length && char.IsDigit(text[at]); at++)
        {
            number = at - start < 9 ? (number * 10) + (int)char.GetNumericValue(text[at]) : number;
        }

        words.Add(new DateWord(start, at, number, at - start));
        return at;
    }
}
