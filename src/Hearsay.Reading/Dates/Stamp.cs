using System.Globalization;

namespace Hearsay.Reading.Dates;

/// <summary>A point in time, no more precise than it was given: month and day are 0, hour is -1 and zone is null where they are not known.</summary>
internal readonly record struct Stamp(int Year, int Month = 0, int Day = 0, int Hour = -1, int Minute = 0, string? Zone = null)
{
    public bool HasDay => Day > 0;

    public bool HasTime => Hour >= 0;

    /// <summary>Whether the calendar has such a day, in a year in which there was a press.</summary>
    public bool IsReal =>
        Year is >= 1600 and <= 2100 && Month is >= 0 and <= 12 && Day >= 0 && (Day == 0 || (Month > 0
            && Day <= DateTime.DaysInMonth(Year, Month)))
        && Hour is >= -1 and <= 24 && Minute is >= 0 and < 60;

    public DayOfWeek DayOfWeek => new DateTime(Year, Month, Day, 0, 0, 0, DateTimeKind.Unspecified).DayOfWeek;

    /// <summary>Days since the year 1; a month or year alone counts as its first day.</summary>
    public int DayNumber => new DateOnly(Year, Math.Max(1, Month), Math.Max(1, Day)).DayNumber;

    /// <summary>ISO 8601, such as "2014-07", "2014-07-26" or "2014-07-26T23:20+03:00".</summary>
    public override string ToString()
    {
        var date = Month == 0 ? "" : Day == 0 ? Invariant($"-{Month:00}") : Invariant($"-{Month:00}-{Day:00}");
        var time = HasTime && HasDay ? Invariant($"T{Hour:00}:{Minute:00}{Zone}") : "";
        return Invariant($"{Year:0000}{date}{time}");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Which number comes first in dates that are written with numbers only.</summary>
internal enum DateOrder
{
    Unknown, DayFirst, MonthFirst,
}
