namespace Hearsay.Training.Sequences;

/// <summary>How a sequence model is trained.</summary>
public sealed record SequenceSettings
{
    public int Hidden { get; init; } = 32;

    public int Epochs { get; init; } = 4;

    public float Rate { get; init; } = 0.02f;

    /// <summary>The share of a token's features that is left out at each step.</summary>
    public float FeatureDropout { get; init; } = 0.5f;

    /// <summary>The share of hidden units that is left out at each step.</summary>
    public float HiddenDropout { get; init; } = 0.5f;

    public int LeastDocuments { get; init; } = 6;

    /// <summary>How many features the model that is written may have.</summary>
    public int MostFeatures { get; init; } = 90_000;

    public int Seed { get; init; } = 1;
}
