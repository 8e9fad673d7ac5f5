namespace Hearsay.Ledger.Matters;

/// <summary>A claim of a reading that tells or denies a matter.</summary>
/// <param name="Claim">Index into the reading's claims.</param>
/// <param name="Event">Index into the reading's events; -1 where the claim tells of none.</param>
public readonly record struct MatterEntry(int Claim, int Event, Side Side);
