namespace Hearsay.Ledger.Auditing;

/// <summary>Something that somebody will want to know later: a sign-in, an export, an account given.</summary>
/// <param name="At">ISO 8601, UTC.</param>
/// <param name="Deed">Such as "sign-in", "sign-in refused", "export".</param>
/// <param name="About">Such as "csv, 12 matters"; never text of reports.</param>
/// <param name="Address">From where; null at the command line.</param>
public sealed record AuditEntry(long Number, string At, string Who, string Deed, string? About, string? Address);
