using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Targets;

namespace Hearsay.Ledger.Judgements;

/// <summary>What an analyst decided, on what, when and why. The ledger never changes one and never forgets one.</summary>
public sealed record Judgement
{
    /// <summary>From 1 in the order of judging; 0 before the ledger has it.</summary>
    public long Number { get; init; }

    /// <summary>ISO 8601, UTC; the ledger's clock says it.</summary>
    public string At { get; init; } = "";

    public required string Who { get; init; }

    public required JudgementKind Kind { get; init; }

    public required JudgementTarget Target { get; init; }

    /// <summary>What was decided where the kind does not say it all; null of accepting, rejecting and undoing.</summary>
    public JudgementBody? Body { get; init; }

    public string? Why { get; init; }

    /// <summary>The number of the judgement that this one takes back.</summary>
    public long? Undoes { get; init; }
}
