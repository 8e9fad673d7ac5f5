using System.Globalization;

namespace Hearsay.Ledger.Export;

/// <summary>A date as a page has it, "2014-07" to "2014-07-26T23:20:05+02:00", for formats that want an instant or a typed literal.</summary>
internal static class PageDate
{
    private static readonly string[] Dates = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    private static readonly string[] Times = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"];

    private static readonly string[] Zoned = [.. Times.Select(format => format + "K")];

    /// <summary>Its earliest instant, read as UTC where the page names no zone; null where it is no date.</summary>
    public static DateTimeOffset? Earliest(string? text) =>
        DateTimeOffset.TryParseExact(text, [.. Dates, .. Times, .. Zoned], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at.ToUniversalTime()
            : null;

    /// <summary>The XML Schema type that it is a literal of; null where it is of none, such as a time without seconds.</summary>
    public static string? XsdType(string? text) => text switch
    {
        _ when Is(text, "yyyy") => "xsd:gYear",
        _ when Is(text, "yyyy-MM") => "xsd:gYearMonth",
        _ when Is(text, "yyyy-MM-dd") => "xsd:date",
        { Length: >= 19 } when Earliest(text) is not null => "xsd:dateTime",
        _ => null,
    };

    /// <summary>Such as "2014-07-26T23:20:00.000Z", to the millisecond.</summary>
    public static string Rfc3339(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static bool Is(string? text, string format) => DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
