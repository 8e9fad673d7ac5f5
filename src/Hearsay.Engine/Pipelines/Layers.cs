namespace Hearsay.Engine.Pipelines;

/// <summary>What stages add to a document, in running order.</summary>
[Flags]
public enum Layers
{
    None = 0,
    Tokens = 1 << 0,
    Sentences = 1 << 1,
    Tags = 1 << 2,
    Lemmas = 1 << 3,
    Syntax = 1 << 4,
    Names = 1 << 5,
    Quotations = 1 << 6,
    Mentions = 1 << 7,
    Attributions = 1 << 8,
    Chains = 1 << 9,
    Certainty = 1 << 10,
    Findings = 1 << 12,

    /// <summary>What the network of the syntax holds in mind at each token.</summary>
    SyntaxStates = 1 << 11,

    /// <summary>What is told of vessels, aircraft and vehicles.</summary>
    Carriers = 1 << 13,

    /// <summary>The events of a beat.</summary>
    Events = 1 << 14,
}
