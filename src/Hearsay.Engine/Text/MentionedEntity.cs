using Hearsay.Engine.Mentions;
using Hearsay.Engine.Readings;

namespace Hearsay.Engine.Text;

/// <summary>Something in the world that a report mentions, once or often.</summary>
public sealed record MentionedEntity
{
    /// <summary>Null where the words do not tell, or it is none of the kinds: a deal, a day, a truck.</summary>
    public EntityKind? Kind { get; init; }

    /// <summary>Canonical where known, else the fullest that the report uses; null for what has no name.</summary>
    public string? Name { get; init; }

    /// <summary>How the report first describes it, without article; the same as the name where there is one.</summary>
    public required string Description { get; init; }

    /// <summary>What the gazetteers know it as.</summary>
    public KnownName? Known { get; init; }

    public Gender Gender { get; init; }

    public VoiceNumber Number { get; init; }

    /// <summary>The number of the entity that owns this one, such as Hamas in "Hamas' Beirut office"; -1 where nobody does.</summary>
    public int Owner { get; init; } = -1;

    /// <summary>Numbers of the document's mentions, in reading order.</summary>
    public required IReadOnlyList<int> Mentions { get; init; }
}
