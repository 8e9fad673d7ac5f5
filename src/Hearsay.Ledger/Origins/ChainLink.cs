using Hearsay.Engine.Readings;

namespace Hearsay.Ledger.Origins;

/// <summary>One voice of a claim's chain, as the ledger knows it across reports.</summary>
/// <param name="Voice">The ledger's number of the voice: the same voice in two reports has the same one. The unnamed have one a report.</param>
/// <param name="Name">Canonical where known; null for the unnamed.</param>
/// <param name="Description">For the unnamed: "two customs officials".</param>
public sealed record ChainLink(long Voice, VoiceKind Kind, string? Name, string? Description, VoiceNumber Number)
{
    /// <summary>For the unnamed: of which nation, in the text's words; null where it does not say.</summary>
    public string? Nationality { get; init; }

    /// <summary>For the unnamed: what they are, in the text's words: "customs officials".</summary>
    public string? Role { get; init; }

    /// <summary>For named persons: the words beside the name that say whom they speak for: "spokesman of the Coast Guard" (<see cref="Offices"/>).</summary>
    public string? Office { get; init; }

    /// <summary>The name, or "unnamed" and the description.</summary>
    public string Label => Name ?? (Description is null ? "unnamed source" : SaysSo(Description) ? Description : $"unnamed {Description}");

    private static bool SaysSo(string description) =>
        description.StartsWith("unnamed", StringComparison.OrdinalIgnoreCase) || description.StartsWith("anonymous", StringComparison.OrdinalIgnoreCase);
}
