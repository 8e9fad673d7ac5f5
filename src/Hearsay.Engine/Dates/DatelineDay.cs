using System.Globalization;
using Hearsay.Engine.Reports;

namespace Hearsay.Engine.Dates;

/// <summary>
/// The day of a report that only its dateline gives, without the year ("NAIROBI, March 4 (Reuters) -"), from the year of the page's copyright line or the
/// years that the report names, checked by the first day of the week that it names.
/// </summary>
internal static class DatelineDay
{
    /// <summary>A page's copyright line may be of the year that it was last shown in.</summary>
    private const int OldestPage = 10;

    /// <summary>Of a few dozen reports that name years, the last one was of the year of publication in three of four, and within three years of it in all but one.</summary>
    private const int OldestNews = 3;

    /// <summary>As far as a day of a month seldom falls on one day of the week twice; asked where no year so near as <see cref="OldestNews"/> fits.</summary>
    private const int FurthestNews = 5;

    private static readonly DateTimeFormatInfo Calendar = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <summary>Null where nothing settles the year.</summary>
    public static DateOnly? Of(Report report)
    {
        foreach (var part in report.Parts)
        {
            if (part.Kind == PartKind.Dateline && MonthAndDay(part.Span.In(report.Text)) is { } day)
            {
                return Year(report, day, Weekday(report.Text.AsSpan(part.Span.End))) is { } year ? new DateOnly(year, day.Month, day.Day) : null;
            }
        }

        return null;
    }

    private static (int Month, int Day)? MonthAndDay(ReadOnlySpan<char> dateline)
    {
        var (month, day) = (0, 0);
        foreach (var word in new Words(dateline))
        {
            month = month > 0 ? month : IndexOf(Calendar.MonthNames, word) + 1;
            day = day == 0 && word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : day;
        }

        // The year is any leap year: it is not known yet.
        return month > 0 && day > 0 && day <= DateTime.DaysInMonth(2000, month) ? (month, day) : null;
    }

    // "Said on Tuesday" in the first paragraph is the day of the dateline, or that before it.
    private static DayOfWeek? Weekday(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var end = text.IndexOf('\n');
        foreach (var word in new Words(end < 0 ? text : text[..end]))
        {
            if (IndexOf(Calendar.DayNames, word) is >= 0 and var day && word.Length == Calendar.DayNames[day].Length)
            {
                return (DayOfWeek)day;
            }
        }

        return null;
    }

    private static int? Year(Report report, (int Month, int Day) day, DayOfWeek? weekday)
    {
        if (NamedYears.OfCopyright(report) is { } shown)
        {
            // Late in the evening the dateline is already of the next day.
            return IsDay(shown, day, weekday) || IsDay(shown, day, (DayOfWeek?)(((int?)weekday + 1) % 7)) ? shown : EarlierYear(shown, day, weekday);
        }

        var named = NamedYears.InNews(report);
        var years = YearsFrom(named, OldestNews, day, weekday);
        years = years.Count == 0 ? YearsFrom(named, FurthestNews, day, weekday) : years;
        return years.Count == 1 ? years[0] : null;
    }

    private static List<int> YearsFrom(IReadOnlyCollection<int> named, int furthest, (int Month, int Day) day, DayOfWeek? weekday) =>
        weekday is null ? [] : [.. named.SelectMany(year => Enumerable.Range(year, furthest + 1)).Where(year => IsDay(year, day, weekday)).Distinct().Take(2)];

    private static int? EarlierYear(int shown, (int Month, int Day) day, DayOfWeek? weekday)
    {
        for (var year = shown - 1; year > shown - OldestPage; year--)
        {
            if (IsDay(year, day, weekday))
            {
                return year;
            }
        }

        return null;
    }

    private static bool IsDay(int year, (int Month, int Day) day, DayOfWeek? weekday) =>
        day.Day <= DateTime.DaysInMonth(year, day.Month) && (weekday is null || new DateOnly(year, day.Month, day.Day).DayOfWeek == weekday);

    // "Sept" and "Sep" begin "September"; nothing of three letters and more begins two months or two days.
    private static int IndexOf(string[] names, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (word.Length >= 3 && names[i].AsSpan().StartsWith(word, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
