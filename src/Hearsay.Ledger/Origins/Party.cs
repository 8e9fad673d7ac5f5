using Hearsay.Engine.Readings;

namespace Hearsay.Ledger.Origins;

/// <summary>A voice that has a name, in one of its spellings; <see cref="PartyBook"/> knows which spellings are one party.</summary>
internal sealed class Party(int id, string label, VoiceKind kind, IReadOnlyList<string> words)
{
    public int Id { get; } = id;

    public string Label { get; } = label;

    public VoiceKind Kind { get; set; } = kind;

    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>The state that it belongs to, as ISO 3166-1 alpha-2; null where unknown.</summary>
    public string? State { get; set; }

    /// <summary>Whether it speaks for that state, as its ministry or navy does.</summary>
    public bool SpeaksForState { get; set; }

    /// <summary>For persons: the words beside their name; empty where the text has none.</summary>
    public IReadOnlyList<string> Office { get; set; } = [];

    /// <summary>Whether it is a ministry, an army or the like of a state that its name leaves out.</summary>
    public bool IsOrgan { get; set; }

    public bool IsPublisher { get; set; }

    public bool IsBody => Kind is VoiceKind.Organization or VoiceKind.State or VoiceKind.Group;
}
