namespace Hearsay.Ledger.Matters;

/// <summary>On which side of a matter a claim stands; written in lower case in the contract's JSON.</summary>
public enum Side : byte
{
    Tells, Denies,
}
