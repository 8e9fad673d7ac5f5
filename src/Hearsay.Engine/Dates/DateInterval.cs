namespace Hearsay.Engine.Dates;

/// <summary>Days from the first to the last, both included: May 2022 is 2022-05-01 to 2022-05-31.</summary>
public readonly record struct DateInterval(DateOnly Start, DateOnly End)
{
    public bool IsDay => Start == End;

    public int DayCount => End.DayNumber - Start.DayNumber + 1;

    public static DateInterval OfDay(DateOnly day) => new(day, day);

    /// <summary>Null where the calendar has no such month.</summary>
    public static DateInterval? OfMonth(int year, int month) => OfMonths(year, month, 1);

    /// <summary>Null where the calendar has no such year.</summary>
    public static DateInterval? OfYears(int first, int last) =>
        first is >= 1 and <= 9999 && last is >= 1 and <= 9999 && first <= last ? new DateInterval(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31)) : null;

    /// <summary>So many months from one on; null where the calendar has none such.</summary>
    public static DateInterval? OfMonths(int year, int month, int count)
    {
        var last = (year * 12) + month + count - 2;
        return month is >= 1 and <= 12 && year is >= 1 and <= 9999 && last / 12 <= 9999
            ? new DateInterval(new DateOnly(year, month, 1), new DateOnly(last / 12, (last % 12) + 1, DateTime.DaysInMonth(last / 12, (last % 12) + 1)))
            : null;
    }

    public bool Contains(DateInterval other) => other.Start >= Start && other.End <= End;

    public override string ToString() => $"{Start:yyyy-MM-dd}..{End:yyyy-MM-dd}";
}
