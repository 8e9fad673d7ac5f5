using System.Globalization;

namespace Hearsay.Simulator.Pages;

/// <summary>How papers write the day at the head of a report.</summary>
internal static class PageDates
{
    private static readonly string[] Styles = ["d MMMM yyyy", "MMMM d, yyyy", "dddd, d MMMM yyyy", "d MMM yyyy", "dddd, MMMM d, yyyy"];

    public static string Write(DateOnly day, int style) => day.ToString(Styles[style], CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
