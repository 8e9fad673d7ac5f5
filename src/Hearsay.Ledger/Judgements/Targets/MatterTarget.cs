namespace Hearsay.Ledger.Judgements.Targets;

/// <summary>A matter, by its number and by some of the claims on it, should another reading have moved them to another one.</summary>
/// <param name="Summary">For people.</param>
public sealed record MatterTarget(long Number, string Summary, IReadOnlyList<ClaimTarget> Claims) : JudgementTarget;
