using System.Globalization;

namespace Hearsay.Web.Pages.Matters;

/// <summary>Where on a line of time a report stands.</summary>
internal static class Instants
{
    private static readonly string[] Coarse = ["yyyy", "yyyy-MM"];

    /// <summary>The earliest instant of a date as a page has it, as UTC where the page names no zone; null where it is no date.</summary>
    public static DateTimeOffset? Of(string? published) =>
        DateTimeOffset.TryParseExact(published, Coarse, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
        || DateTimeOffset.TryParse(published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out at)
            ? at.ToUniversalTime()
            : null;
}
