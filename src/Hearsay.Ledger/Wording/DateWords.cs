using System.Globalization;
using Hearsay.Ledger.Export;

namespace Hearsay.Ledger.Wording;

/// <summary>A report's date in words, no more precise than the report has it.</summary>
public static class DateWords
{
    public static string Of(string published)
    {
        var culture = CultureInfo.InvariantCulture;
        const DateTimeStyles Style = DateTimeStyles.None;
        if (DateOnly.TryParseExact(published, "yyyy-MM", culture, Style, out var month))
        {
            return month.ToString("MMMM yyyy", culture);
        }

        if (published.Length >= 10 && DateOnly.TryParseExact(published.AsSpan(0, 10), "yyyy-MM-dd", culture, Style, out var day))
        {
            var time = SafeText.Line(published.AsSpan(10).TrimStart('T'));
            return day.ToString("d MMMM yyyy", culture) + (time.Length == 0 ? "" : ", " + WithZone(time));
        }

        return SafeText.Line(published);
    }

    // "18:40+01:00" is hard to read as a time; "18:40 UTC+01:00" is not.
    private static string WithZone(string time)
    {
        var zone = time.AsSpan().IndexOfAny("Z+-");
        return zone < 0 ? time : $"{time[..zone]} UTC{time[zone..].TrimStart('Z')}";
    }
}
