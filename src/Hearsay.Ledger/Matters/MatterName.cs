namespace Hearsay.Ledger.Matters;

/// <summary>A matter as a claim points at it.</summary>
/// <param name="Side">Of the claim, as it was read.</param>
public sealed record MatterName(string Id, string Summary, Side Side);
