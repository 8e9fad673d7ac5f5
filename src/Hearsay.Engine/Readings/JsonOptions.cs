namespace Hearsay.Engine.Readings;

/// <summary>How a reading is written as JSON.</summary>
public sealed record JsonOptions
{
    /// <summary>Over several lines, for people; one line otherwise.</summary>
    public bool IsIndented { get; init; }

    /// <summary>Adds "reasons" to each claim: what led to each link of its chain, and to its certainty.</summary>
    public bool Explains { get; init; }
}
