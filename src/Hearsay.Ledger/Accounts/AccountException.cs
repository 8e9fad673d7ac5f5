namespace Hearsay.Ledger.Accounts;

/// <summary>An account or a token cannot be given, found or ended; the message says why.</summary>
public sealed class AccountException(string message) : Exception(message);
