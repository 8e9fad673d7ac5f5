using System.Globalization;

namespace Hearsay.Ledger.Copies;

/// <summary>When a report came out, as an interval as wide as its page is vague: "2014-07" is a month.</summary>
internal readonly record struct PublicationTime(DateTimeOffset Start, DateTimeOffset End)
{
    public bool IsBefore(PublicationTime other) => End <= other.Start;

    /// <summary>Null where the text is no date of ISO 8601. What names no offset is taken as universal time.</summary>
    public static PublicationTime? Parse(string? published) => published switch
    {
        { Length: 4 } => From(published, "yyyy", at => at.AddYears(1)),
        { Length: 7 } => From(published, "yyyy-MM", at => at.AddMonths(1)),
        { Length: 10 } => From(published, "yyyy-MM-dd", at => at.AddDays(1)),
        { Length: > 10 } when DateTimeOffset.TryParse(published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) => new(at, at.AddMinutes(1)),
        _ => null,
    };

    private static PublicationTime? From(string text, string format, Func<DateTimeOffset, DateTimeOffset> end)
    {
        var isDate = DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var start);
        return isDate && start.Year < 9999 ? new(start, end(start)) : null;
    }
}
