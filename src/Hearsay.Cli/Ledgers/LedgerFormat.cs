namespace Hearsay.Cli.Ledgers;

/// <summary>What the commands on a ledger print: text for a person, or JSON, an object a line.</summary>
internal enum LedgerFormat : byte
{
    Text, Json,
}
