namespace Hearsay.Ledger.Reports;

/// <summary>Which reports to list: those of which all holds that is said here, newest addition first.</summary>
public sealed record ReportQuery
{
    /// <summary>Words of title or text, the last of which may be the beginning of one; null for any.</summary>
    public string? Words { get; init; }

    /// <summary>As the ledger shows it, such as "The Harbour Gazette", or a domain; null for any.</summary>
    public string? Outlet { get; init; }

    /// <summary>Published on this day or later: "2023-03-04".</summary>
    public string? From { get; init; }

    /// <summary>Published on this day or earlier.</summary>
    public string? To { get; init; }

    /// <summary>Whether only reports are listed that have claims nobody accepted or rejected.</summary>
    public bool ToReview { get; init; }

    /// <summary>The number of the last report of the page before; null for the first page.</summary>
    public long? After { get; init; }

    public int Limit { get; init; } = 50;
}

/// <summary>A report in a list, with how far it has come.</summary>
/// <param name="Added">ISO 8601, UTC.</param>
/// <param name="Judged">Claims that somebody accepted or rejected.</param>
/// <param name="Copies">How many reports it has text from.</param>
public sealed record ReportLine(ReportRef Report, string Added, long Claims, long Judged, long Copies);

/// <summary>Some reports, and whether there are more.</summary>
/// <param name="Next">For <see cref="ReportQuery.After"/>; null on the last page.</param>
public sealed record ReportListing(IReadOnlyList<ReportLine> Lines, long? Next);
