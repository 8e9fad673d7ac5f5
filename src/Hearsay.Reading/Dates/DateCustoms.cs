namespace Hearsay.Reading.Dates;

/// <summary>
/// The order in which a country writes day and month (after CLDR's short date formats). "en-US" decides nothing: publishing systems put it on every page.
/// </summary>
internal static class DateCustoms
{
    private static readonly string[] DayFirstEnglish = ["en-gb", "en-au", "en-ie", "en-nz", "en-in", "en-ke", "en-ng", "en-gh", "en-ug", "en-tz", "en-za", "en-pk", "en-sg", "en-my", "en-jm", "en-tt"];

    private static readonly string[] DayFirstDomains =
        [".uk", ".au", ".ie", ".nz", ".in", ".ke", ".ng", ".gh", ".ug", ".tz", ".pk", ".bd", ".sg", ".my", ".fr", ".de", ".es", ".it", ".pt", ".ru", ".ua", ".eu", ".il", ".eg", ".ae", ".br", ".mx", ".ar", ".ve"];

    // East Asia, Hungary and Lithuania begin with the year, and then two numbers alone say nothing.
    private static readonly string[] YearFirst = ["zh", "ja", "ko", "hu", "lt", "sv"];

    public static DateOrder Of(string? language, string? domain)
    {
        var tag = language?.ToLowerInvariant() ?? "";
        var isOther = tag.Length >= 2 && !tag.StartsWith("en", StringComparison.Ordinal) && !YearFirst.Contains(tag[..2]);
        return isOther || DayFirstEnglish.Contains(tag)
            || DayFirstDomains.Any(ending => domain?.EndsWith(ending, StringComparison.Ordinal) is true)
            ? DateOrder.DayFirst
            : DateOrder.Unknown;
    }
}
