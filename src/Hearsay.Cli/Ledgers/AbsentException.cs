namespace Hearsay.Cli.Ledgers;

/// <summary>The ledger does not have what the command line names; the message says what to do next.</summary>
internal sealed class AbsentException(string message) : Exception(message);
