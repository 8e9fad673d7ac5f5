namespace Hearsay.Ledger.Credibilities;

/// <summary>What a person thinks of a matter: the Admiralty code's credibility of information, 1 (confirmed) to 6 (cannot be judged).</summary>
/// <param name="At">ISO 8601, UTC.</param>
/// <param name="Reason">Null where none was given.</param>
public sealed record CredibilityGrade(int Grade, string By, string At, string? Reason);
