using System.Globalization;

namespace Hearsay.Ledger.Wording;

/// <summary>Days from the first to the last, as a person would write them: "4–7 March 2009", "December 2009", "from 4 March 2009 on".</summary>
public static class DayWords
{
    public static string Of(DateOnly? start, DateOnly? end, bool isApproximate) => (isApproximate ? "about " : "") + ((start, end) switch
    {
        ({ } first, { } last) when first == last => Written(first, "d MMMM yyyy"),
        ({ } first, { } last) => IsMonths(first, last) ? Months(first, last) : Days(first, last),
        ({ } first, null) => $"from {Written(first, "d MMMM yyyy")} on",
        (null, { } last) => $"until {Written(last, "d MMMM yyyy")}",
        _ => "some day",
    });

    private static string Days(DateOnly first, DateOnly last) => (first.Year == last.Year, first.Month == last.Month) switch
    {
        (true, true) => $"{first.Day}–{Written(last, "d MMMM yyyy")}",
        (true, false) => $"{Written(first, "d MMMM")} – {Written(last, "d MMMM yyyy")}",
        _ => $"{Written(first, "d MMMM yyyy")} – {Written(last, "d MMMM yyyy")}",
    };

    private static string Months(DateOnly first, DateOnly last)
    {
        if (first.Month == 1 && last.Month == 12)
        {
            return first.Year == last.Year ? Written(last, "yyyy") : $"{Written(first, "yyyy")}–{Written(last, "yyyy")}";
        }

        return (first.Year == last.Year, first.Month == last.Month) switch
        {
            (true, true) => Written(last, "MMMM yyyy"),
            (true, false) => $"{Written(first, "MMMM")}–{Written(last, "MMMM yyyy")}",
            _ => $"{Written(first, "MMMM yyyy")} – {Written(last, "MMMM yyyy")}",
        };
    }

    private static bool IsMonths(DateOnly first, DateOnly last) => first.Day == 1 && last.Day == DateTime.DaysInMonth(last.Year, last.Month);

    private static string Written(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
