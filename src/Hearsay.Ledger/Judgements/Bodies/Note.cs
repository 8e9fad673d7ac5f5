namespace Hearsay.Ledger.Judgements.Bodies;

public sealed record Note(string Text) : JudgementBody;
