using Hearsay.Engine.Readings;

namespace Hearsay.Ledger.Judgements;

/// <summary>A reading as analysts corrected it; the one that the engine made stays in the ledger beside it.</summary>
/// <param name="Reading">With the ids of the original. What was rejected is in it still.</param>
/// <param name="Verdicts">By the id of a claim ("c3"), of an event ("e1") or of a slot ("e1.supplier").</param>
/// <param name="Corrected">The ids of the claims and events that were corrected.</param>
/// <param name="Lost">Judgements in force on this report that no longer find what they were on.</param>
public sealed record JudgedReading(
    ReportReading Reading, IReadOnlyDictionary<string, Verdict> Verdicts, IReadOnlySet<string> Corrected, IReadOnlyList<LostJudgement> Lost);

/// <summary>A judgement in force that no longer finds what it was on, with the reason.</summary>
public sealed record LostJudgement(Judgement Judgement, string Reason);
