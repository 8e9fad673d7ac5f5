using Hearsay.Engine.Reports;

namespace Hearsay.Engine.Dates;

/// <summary>The days that a report may have been published on.</summary>
public static class DatePublished
{
    /// <summary>
    /// One day for "2014-07-26T23:20", a month for "2014-07", a year for "2014"; where the report has no date, the day of its dateline, if its year can be told;
    /// null where it is not known.
    /// </summary>
    public static DateInterval? Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = report.Published.AsSpan();
        if (!TryNumber(text, 0, 4, out var year))
        {
            return DatelineDay.Of(report) is { } dateline ? DateInterval.OfDay(dateline) : null;
        }

        if (text.Length < 7 || text[4] != '-' || !TryNumber(text, 5, 2, out var month))
        {
            return DateInterval.OfYears(year, year);
        }

        if (text.Length < 10 || text[7] != '-' || !TryNumber(text, 8, 2, out var day))
        {
            return DateInterval.OfMonth(year, month);
        }

        return DateInterval.OfMonth(year, month) is { } days && day >= 1 && day <= days.End.Day ? DateInterval.OfDay(new DateOnly(year, month, day)) : null;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int start, int length, out int number)
    {
        number = 0;
        return text.Length >= start + length && int.TryParse(text.Slice(start, length), System.Globalization.NumberStyles.None, null, out number);
    }
}
