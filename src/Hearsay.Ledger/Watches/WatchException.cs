namespace Hearsay.Ledger.Watches;

/// <summary>A watch makes no sense; the message says why.</summary>
public sealed class WatchException(string message) : Exception(message);
