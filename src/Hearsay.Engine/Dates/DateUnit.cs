namespace Hearsay.Engine.Dates;

/// <summary>The stretches that the calendar is cut into.</summary>
internal enum DateUnit : byte
{
    Day, Week, Fortnight, Weekend, Month, Quarter, Half, Year, Decade, Century,
}

internal static class DateUnits
{
    /// <summary>The unit that a day lies in, so many units on: the year before a day is the one at -1. Weeks start on Monday (ISO 8601). Null off the calendar.</summary>
    public static DateInterval? At(this DateUnit unit, DateOnly day, int shift) => unit switch
    {
        DateUnit.Day => Days(day.DayNumber + shift, 1),
        DateUnit.Week => Days(Monday(day) + (7 * shift), 7),
        DateUnit.Fortnight => Days(Monday(day) + (14 * shift), 14),
        DateUnit.Weekend => Days(Monday(day) + 5 + (7 * shift), 2),
        DateUnit.Month => Months(day, 1, shift),
        DateUnit.Quarter => Months(day, 3, shift),
        DateUnit.Half => Months(day, 6, shift),
        DateUnit.Year => DateInterval.OfYears(day.Year + shift, day.Year + shift),
        DateUnit.Decade => Years(day.Year - (day.Year % 10) + (10 * shift), 10),
        _ => Years(day.Year - ((day.Year - 1) % 100) + (100 * shift), 100),
    };

    /// <summary>A day so many units on; null off the calendar.</summary>
    public static DateOnly? From(this DateUnit unit, DateOnly day, int count) => unit switch
    {
        DateUnit.Day => Days(day.DayNumber + count, 1)?.Start,
        DateUnit.Week or DateUnit.Weekend => Days(day.DayNumber + (7 * count), 1)?.Start,
        DateUnit.Fortnight => Days(day.DayNumber + (14 * count), 1)?.Start,
        _ => MonthsOn(day, MonthsIn(unit) * count),
    };

    public static int MonthsIn(DateUnit unit) => unit switch
    {
        DateUnit.Month => 1,
        DateUnit.Quarter => 3,
        DateUnit.Half => 6,
        DateUnit.Year => 12,
        DateUnit.Decade => 120,
        DateUnit.Century => 1200,
        _ => 0,
    };

    private static DateOnly? MonthsOn(DateOnly day, int months)
    {
        var at = (day.Year * 12) + day.Month - 1 + months;
        return at is >= 12 and < 120_000 ? day.AddMonths(months) : null;
    }

    private static int Monday(DateOnly day) => day.DayNumber - (((int)day.DayOfWeek + 6) % 7);

    private static DateInterval? Days(int first, int count) =>
        first >= 0 && first + count - 1 <= DateOnly.MaxValue.DayNumber
            ? new DateInterval(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(first + count - 1)) : null;

    private static DateInterval? Years(int first, int count) => DateInterval.OfYears(Math.Max(first, 1), first + count - 1);

    private static DateInterval? Months(DateOnly day, int length, int shift)
    {
        var at = (day.Year * 12) + ((day.Month - 1) / length * length) + (length * shift);
        return at >= 12 ? DateInterval.OfMonths(at / 12, (at % 12) + 1, length) : null;
    }
}
