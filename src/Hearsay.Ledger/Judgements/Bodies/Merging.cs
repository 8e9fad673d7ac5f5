using Hearsay.Ledger.Judgements.Targets;

namespace Hearsay.Ledger.Judgements.Bodies;

/// <summary>Which others are the same as the target.</summary>
public sealed record Merging(IReadOnlyList<JudgementTarget> Others) : JudgementBody;
