namespace Hearsay.Engine.Dates;

/// <summary>A part of a stretch of time.</summary>
internal enum DatePart : byte
{
    /// <summary>The first, second or last third: "early 2009" is January to April.</summary>
    Early, Middle, Late,

    FirstHalf, SecondHalf,

    /// <summary>As far as the day of publication, or from it on: "earlier this month".</summary>
    Before, After,
}

internal static class DateParts
{
    public static DateInterval? Of(this DatePart part, DateInterval whole, DateInterval? published) => part switch
    {
        DatePart.Early => Fraction(whole, 0, 1, 3),
        DatePart.Middle => Fraction(whole, 1, 2, 3),
        DatePart.Late => Fraction(whole, 2, 3, 3),
        DatePart.FirstHalf => Fraction(whole, 0, 1, 2),
        DatePart.SecondHalf => Fraction(whole, 1, 2, 2),
        DatePart.Before => published is { } days && whole.Contains(days) ? whole with { End = days.End } : whole,
        _ => published is { } days && whole.Contains(days) ? whole with { Start = days.Start } : whole,
    };

    // Whole years or months are shared out where there are enough, else days: the middle of a year is May to August, that of a month the 11th to the 20th.
    private static DateInterval Fraction(DateInterval whole, int from, int to, int of)
    {
        var months = whole.Start.Day == 1 && whole.End.AddDays(whole.End == DateOnly.MaxValue ? 0 : 1).Day == 1
            ? (whole.End.Year * 12) + whole.End.Month - (whole.Start.Year * 12) - whole.Start.Month + 1 : 0;
        if (months >= of)
        {
            var step = months >= 36 ? 12 : 1;
            var last = whole.Start.AddMonths((months / step * to / of * step) - 1);
            return new DateInterval(whole.Start.AddMonths(months / step * from / of * step), new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)));
        }

        // A month is shared out in tens, the rest goes to its end.
        var days = whole.DayCount is >= 28 and <= 31 ? 30 : whole.DayCount;
        var end = to == of ? whole.End : whole.Start.AddDays(Math.Max((days * to / of) - 1, 0));
        return new DateInterval(whole.Start.AddDays(days * from / of), end);
    }
}
