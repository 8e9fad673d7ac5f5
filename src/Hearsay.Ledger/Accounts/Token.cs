namespace Hearsay.Ledger.Accounts;

/// <summary>What a program signs in with, as far as the ledger knows it: the token itself is shown once, when it is made.</summary>
/// <param name="Number">From 1 in the order of making.</param>
/// <param name="Who">In whose name it acts.</param>
/// <param name="Label">What it is for.</param>
/// <param name="Expires">ISO 8601, UTC.</param>
/// <param name="Revoked">Null while it was not.</param>
public sealed record Token(long Number, string Who, string Label, Role Role, string Made, string Expires, string? Revoked);
