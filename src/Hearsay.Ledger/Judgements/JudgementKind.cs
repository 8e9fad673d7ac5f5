namespace Hearsay.Ledger.Judgements;

/// <summary>What an analyst did; written in lower case.</summary>
public enum JudgementKind : byte
{
    Accept, Reject, Correct, Merge, Split, Grade, Note, Undo,
}
