namespace Hearsay.Ledger.Judgements;

/// <summary>What cannot be judged so; the message says why and what to do next.</summary>
public sealed class JudgementException(string message) : Exception(message);
