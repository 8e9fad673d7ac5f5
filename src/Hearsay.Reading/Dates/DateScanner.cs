using Hearsay.Engine.Text;

namespace Hearsay.Reading.Dates;

/// <summary>
/// Finds dates in a line of text, in whatever way pages write them: "2014-07-26T23:20Z", "26 July 2014", "July 26th, 2014", "le 26 juillet 2014",
/// "26. Juli 2014", "07.26.14, 23:20", "2014年7月26日".
/// </summary>
internal static class DateScanner
{
    public static IReadOnlyList<FoundDate> Scan(string text)
    {
        List<FoundDate> found = [];
        var words = DateWords.Of(text);
        for (var at = 0; at < words.Count;)
        {
            if (ReadAt(text, words, at, out var date, out var next))
            {
                found.Add(DateTimes.AddTime(text, words, at, next, date));
                at = next;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    /// <summary>The only or first date of a value that should be one, such as a datetime attribute.</summary>
    public static FoundDate? First(string text) => Scan(text.Length > 200 ? text[..200] : text) is [var first, ..] ? first : null;

    private static bool ReadAt(string text, IReadOnlyList<DateWord> words, int at, out FoundDate date, out int next)
    {
        date = default;
        next = at;
        var read = words[at].IsNumber
            ? ReadNumbers(text, words, at, ref next) ?? ReadDayMonthYear(text, words, at, ref next)
            : ReadMonthDayYear(text, words, at, ref next);
        if (read is not { } found || !found.Stamp.IsReal)
        {
            return false;
        }

        date = found with
        {
            Span = new TextSpan(words[at].Start, words[next - 1].End),
            Weekday = at > 0 ? MonthNames.FindWeekday(words[at - 1].In(text)) : null,
        };
        return true;
    }

    /// <summary>"26 July 2014", "26. Juli 2014", "26 de julio de 2014", "1er mars 2014", "26th of July, 2014".</summary>
    private static FoundDate? ReadDayMonthYear(string text, IReadOnlyList<DateWord> words, int at, ref int next)
    {
        if (words[at].Number is < 1 or > 31 || words[at].Digits > 2)
        {
            return null;
        }

        var here = Skip(text, words, at + 1);
        var month = here < words.Count && words[here].Start - words[at].End <= 8 ? MonthAt(text, words, here, out here) : 0;
        if (month == 0)
        {
            return null;
        }

        here = Skip(text, words, here);
        return here < words.Count
            && IsYear(words[here]) ? Take(new Stamp(words[here].Number, month, words[at].Number), here + 1, ref next) : null;
    }

    /// <summary>"July 26, 2014", "Jul. 26th 2014"; "July 2014" is a month.</summary>
    private static FoundDate? ReadMonthDayYear(string text, IReadOnlyList<DateWord> words, int at, ref int next)
    {
        var month = MonthAt(text, words, at, out var here);
        if (month == 0 || here >= words.Count || !words[here].IsNumber || words[here].Start - words[at].End > 16)
        {
            return null;
        }

        if (IsYear(words[here]) && words[here].Start - words[at].End <= 5)
        {
            return Take(new Stamp(words[here].Number, month), here + 1, ref next);
        }

        var day = words[here];
        here = Skip(text, words, here + 1);
        return day.Number is >= 1 and <= 31 && day.Digits <= 2 && here < words.Count && IsYear(words[here])
            && words[here].Start - day.End <= 8
            ? Take(new Stamp(words[here].Number, month, day.Number), here + 1, ref next)
            : null;
    }

    /// <summary>Three numbers between the same marks, a run of eight digits, or numbers before 年月日.</summary>
    private static FoundDate? ReadNumbers(string text, IReadOnlyList<DateWord> words, int at, ref int next)
    {
        if (words[at].Digits == 8 && words[at].Number / 10000 is >= 1990 and <= 2100)
        {
            var run = words[at].Number;
            return Take(new Stamp(run / 10000, run / 100 % 100, run % 100), at + 1, ref next);
        }

        if (at + 2 >= words.Count || !words[at + 1].IsNumber || !words[at + 2].IsNumber)
        {
            return null;
        }

        DateWord first = words[at], second = words[at + 1], third = words[at + 2];
        var mark = MarkBetween(text, first, second);
        if (mark == '\0' || (mark != MarkBetween(text, second, third) && mark != '年') || second.Digits > 2)
        {
            return null;
        }

        if (first.Digits == 4)
        {
            return third.Digits <= 2 ? Take(new Stamp(first.Number, second.Number, third.Number), at + 3, ref next) : null;
        }

        return first.Digits <= 2 && third.Digits is 2 or 4 ? ReadShort(first.Number, second.Number, Year(third), mark == '.'
            && third.Digits == 4, at + 3, ref next) : null;
    }

    private static FoundDate? ReadShort(int first, int second, int year, bool isDotted, int end, ref int next)
    {
        Stamp dayFirst = new(year, second, first), monthFirst = new(year, first, second);
        var isTwofold = dayFirst.IsReal && monthFirst.IsReal && first != second;
        var read = Take(dayFirst.IsReal ? dayFirst : monthFirst, end, ref next);
        return first == 0 || second == 0 ? null : read with { Other = isTwofold ? monthFirst : null, IsNumeric = true, IsMonthFirst = !dayFirst.IsReal, IsDotted = isDotted };
    }

    private static FoundDate Take(Stamp stamp, int end, ref int next)
    {
        next = end;
        return new FoundDate(stamp, default);
    }

    private static char MarkBetween(string text, DateWord left, DateWord right)
    {
        var between = text.AsSpan(left.End, right.Start - left.End).Trim();
        return between is [var mark] && mark is '.' or '/' or '-' or '\u2013' or '\u2011' or '年' or '月' ? between[0] : '\0';
    }

    private static int MonthAt(string text, IReadOnlyList<DateWord> words, int at, out int next)
    {
        next = at + 1;
        if (words[at].IsNumber)
        {
            return 0;
        }

        // Levantine Arabic months are two words.
        if (at + 1 < words.Count
            && MonthNames.FindMonth(text.AsSpan(words[at].Start, words[at + 1].End - words[at].Start)) is > 0 and var two)
        {
            next = at + 2;
            return two;
        }

        return MonthNames.FindMonth(words[at].In(text));
    }

    /// <summary>Over "st", "th", "of", "de", "del" and "er" to what counts.</summary>
    private static int Skip(string text, IReadOnlyList<DateWord> words, int at)
    {
        while (at < words.Count && !words[at].IsNumber
            && words[at].In(text) is "st" or "nd" or "rd" or "th" or "of" or "de" or "del" or "er" or "do" or "º")
        {
            at++;
        }

        return at;
    }

    private static bool IsYear(DateWord word) => word is { Digits: 4, Number: >= 1600 and <= 2100 };

    // Two digits as POSIX strptime reads them: 69 to 99 are of the twentieth century.
    private static int Year(DateWord word) => word.Digits == 4 ? word.Number : word.Number + (word.Number < 69 ? 2000 : 1900);
}
