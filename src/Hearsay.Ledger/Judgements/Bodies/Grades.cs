using Hearsay.Ledger.Credibilities;

namespace Hearsay.Ledger.Judgements.Bodies;

/// <summary>How reliable a voice is; only a person says so.</summary>
public sealed record VoiceGrade(Reliability Grade) : JudgementBody;

/// <summary>How credible a matter is, 1 (confirmed) to 6 (cannot be judged), whatever the rule proposes.</summary>
public sealed record MatterGrade(int Grade) : JudgementBody;
