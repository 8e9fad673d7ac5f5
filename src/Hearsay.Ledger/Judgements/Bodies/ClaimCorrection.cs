using Hearsay.Engine.Readings;
using Hearsay.Ledger.Judgements.Selectors;

namespace Hearsay.Ledger.Judgements.Bodies;

/// <summary>How a claim should have been read; null is what was read.</summary>
public sealed record ClaimCorrection : JudgementBody
{
    public IReadOnlyList<Selector>? Content { get; init; }

    /// <summary>Publisher first, origin last.</summary>
    public IReadOnlyList<ChainVoice>? Chain { get; init; }

    public CertaintyValue? Certainty { get; init; }

    public Polarity? Polarity { get; init; }

    public Stance? Stance { get; init; }
}

/// <summary>A voice that an analyst put into a chain.</summary>
/// <param name="Name">The name, or of the unnamed what they are: "two officials".</param>
public sealed record ChainVoice(string Name, VoiceKind Kind);
