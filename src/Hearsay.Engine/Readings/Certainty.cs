using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>How sure the last voice is (FactBank's modality axis; Saurí and Pustejovsky 2009); written in lower case in the contract's JSON.</summary>
public enum CertaintyValue : byte
{
    Certain, Probable, Possible, Unknown,
}

/// <summary>Which way it commits itself (FactBank's polarity axis); written in lower case in the contract's JSON.</summary>
public enum Polarity : byte
{
    Positive, Negative, Unknown,
}

/// <summary>What the voice does with the content; written in lower case in the contract's JSON.</summary>
public enum Stance : byte
{
    Asserts, Denies, Asks, Orders, Promises, Expects, Intends, Believes, Alleges,
}

/// <summary>How sure, which way, a score from -3 (certainly did not happen) to 3 (certainly did), and the words that decided it.</summary>
public sealed record Certainty(CertaintyValue Value, Polarity Polarity, double Score, IReadOnlyList<TextSpan> Cues);

/// <summary>What is judged of one attribution: the stance of its last voice and the certainty of its content.</summary>
public sealed record Judged(Stance Stance, Certainty Certainty)
{
    /// <summary>What led to it, in the order in which it counted.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}
