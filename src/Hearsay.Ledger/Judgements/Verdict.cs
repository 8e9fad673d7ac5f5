namespace Hearsay.Ledger.Judgements;

/// <summary>What an analyst said of a claim, an event or a slot; written in lower case.</summary>
public enum Verdict : byte
{
    Accepted, Rejected,
}
