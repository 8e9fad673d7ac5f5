namespace Hearsay.Ledger.Reports;

/// <summary>A report as the ledger names it wherever something points at it.</summary>
/// <param name="Number">The ledger's own number, from 1 in the order of adding; 0 for what is not stored yet.</param>
/// <param name="Id">"sha256:" and 64 hexadecimal digits, of the bytes that were read.</param>
/// <param name="Source">The path or address as it was given first.</param>
/// <param name="Outlet">The name as shown, such as "Ynetnews"; null where unknown.</param>
/// <param name="Domain">Such as "ynetnews.com"; null where unknown.</param>
/// <param name="Published">ISO 8601, no more precise than the page is; null where the page does not say.</param>
/// <param name="Title">Null where it has none.</param>
public sealed record ReportRef(long Number, string Id, string Source, string? Outlet, string? Domain, string? Published, string? Title);
