namespace Hearsay.Ledger.Judgements;

/// <summary>A judgement with what became of it.</summary>
/// <param name="UndoneBy">The judgement in force that undoes it; null where it is in force itself.</param>
/// <param name="Lost">Why it no longer finds what it was on; null where it does, and of what is undone.</param>
public sealed record LogEntry(Judgement Judgement, long? UndoneBy, string? Lost);
