using Hearsay.Ledger.Judgements.Targets;

namespace Hearsay.Ledger.Judgements.Bodies;

/// <summary>What leaves the target; nothing where the target itself leaves those that it was merged with.</summary>
/// <param name="Claims">The claims that leave a matter.</param>
/// <param name="Made">The number of the matter that they make; 0 before the ledger has it, and where no claims leave.</param>
public sealed record Splitting(IReadOnlyList<ClaimTarget> Claims, long Made = 0) : JudgementBody;
