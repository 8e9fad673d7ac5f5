using System.Globalization;

namespace Hearsay.Cli.Rendering;

/// <summary>A report's date in words, no more precise than the report has it.</summary>
internal static class DateWords
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
            var rest = published.AsSpan(10).TrimStart('T');
            return day.ToString("d MMMM yyyy", culture) + (rest.IsEmpty ? "" : ", " + SafeText.Line(rest));
        }

        return SafeText.Line(published);
    }
}
