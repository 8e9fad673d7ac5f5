using Hearsay.Ledger.Reports;

namespace Hearsay.Web.Serving;

/// <summary>Where things are on the desk. An address of a report or claim stays the same in every ledger that has the report.</summary>
internal static class Addresses
{
    private const int Digits = 12;

    /// <summary>The first digits of a report's SHA-256, by which pages and judgements name it.</summary>
    public static string KeyOf(ReportRef report) => report.Id[(report.Id.IndexOf(':', StringComparison.Ordinal) + 1)..][..Digits];

    public static string Of(ReportRef report) => $"/reports/{KeyOf(report)}";

    /// <param name="claim">Such as "c3".</param>
    public static string Of(ReportRef report, string claim) => $"/reports/{KeyOf(report)}#{claim}";

    public static string OfMatter(string id) => $"/matters/{id}";

    public static string OfVoice(string name) => $"/voices/{Uri.EscapeDataString(name)}";

    /// <summary>A name out of an address: a stroke in it stays as it was written there.</summary>
    public static string NameIn(string? part) => part?.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase) ?? "";

    /// <summary>The same page with one value of the query changed; without it where the value is null.</summary>
    public static string With(string address, string name, string? value)
    {
        var (path, query) = address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark ? (address[..mark], address[(mark + 1)..]) : (address, "");
        var kept = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(pair => !pair.StartsWith(name + "=", StringComparison.Ordinal)).ToList();
        if (value is not null)
        {
            kept.Add($"{name}={Uri.EscapeDataString(value)}");
        }

        return kept.Count == 0 ? path : $"{path}?{string.Join('&', kept)}";
    }
}
