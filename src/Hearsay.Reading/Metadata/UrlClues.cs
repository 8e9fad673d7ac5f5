using Hearsay.Reading.Dates;

namespace Hearsay.Reading.Metadata;

/// <summary>What an address says: the outlet's domain, and the date where the path has one, as in "/2014/07/26/".</summary>
internal static class UrlClues
{
    private static readonly string[] Generic = ["www.", "m.", "mobile.", "amp.", "edition.", "en.", "web."];

    public static void Collect(string? address, EvidenceBook book)
    {
        if (address is null || address.Length > 2000 || !Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
        {
            return;
        }

        book.Add(Field.Domain, Origin.Url, 1, DomainOf(uri.Host));
        if (FindDate(uri.AbsolutePath) is { } date)
        {
            book.Add(Field.Published, Origin.Url, 1, date.ToString());
        }
    }

    public static string DomainOf(string host)
    {
        var domain = host.ToLowerInvariant();
        foreach (var prefix in Generic)
        {
            if (domain.StartsWith(prefix, StringComparison.Ordinal) && domain.AsSpan(prefix.Length).Contains('.'))
            {
                return domain[prefix.Length..];
            }
        }

        return domain;
    }

    /// <summary>Only whole steps of a path, or a date that begins one, count; other runs of digits are numbers of articles.</summary>
    private static Stamp? FindDate(string path)
    {
        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < steps.Length; at++)
        {
            if (at + 2 < steps.Length && IsNumber(steps[at], 4) && IsNumber(steps[at + 1], 2) && IsNumber(steps[at + 2], 2)
                && Parse(steps[at], steps[at + 1], steps[at + 2]) is { } parted)
            {
                return parted;
            }

            var step = steps[at];
            if (step.Length >= 10 && step[4] == '-' && step[7] == '-' && IsNumber(step[..4], 4)
                && Parse(step[..4], step[5..7], step[8..10]) is { } dashed)
            {
                return dashed;
            }

            if (step.Length == 8 && IsNumber(step, 8) && Parse(step[..4], step[4..6], step[6..8]) is { } run)
            {
                return run;
            }
        }

        return null;
    }

    private static bool IsNumber(string step, int longest) => step.Length > 0 && step.Length <= longest && step.All(char.IsAsciiDigit);

    private static Stamp? Parse(string year, string month, string day) =>
        int.TryParse(year, out var y) && int.TryParse(month, out var m) && int.TryParse(day, out var d) && y is > 1990 and < 2100 && m > 0
            && d > 0
            && new Stamp(y, m, d) is { IsReal: true } stamp ? stamp : null;
}
