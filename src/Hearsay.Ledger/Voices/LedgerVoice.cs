using Hearsay.Engine.Readings;

namespace Hearsay.Ledger.Voices;

/// <summary>A voice as the ledger knows it across reports.</summary>
public sealed record LedgerVoice
{
    public required long Number { get; init; }

    public required VoiceKind Kind { get; init; }

    /// <summary>Null for the unnamed, who are known by their report.</summary>
    public string? Name { get; init; }

    public string? Description { get; init; }

    public VoiceNumber Many { get; init; }

    /// <summary>How many reports it is heard in.</summary>
    public required long Reports { get; init; }

    /// <summary>How many claims end with it: those that it is the origin of.</summary>
    public required long Claims { get; init; }

    public string Label => Name ?? (Description is null ? "unnamed source" : $"unnamed {Description}");
}
