using Hearsay.Engine.Mentions;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>A voice while its mentions are gathered.</summary>
internal sealed class VoiceEntry
{
    private readonly SortedSet<TextSpan> _mentions = [];

    public required VoiceKind Kind { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public VoiceNumber Number { get; set; }

    public string? Nationality { get; set; }

    public string? Role { get; set; }

    public string? AnonymityReason { get; set; }

    /// <summary>The nouns it was presented by, in lower case: "spokesman", "brigadier".</summary>
    public HashSet<string> Nouns { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The cluster of names it goes by, or -1.</summary>
    public int Cluster { get; set; } = -1;

    /// <summary>The token by which it was last seen speaking; -1 before that.</summary>
    public int LastSeen { get; set; } = -1;

    /// <summary>The token by which it last spoke to the report itself, not inside of what another said; -1 before that.</summary>
    public int LastSpoke { get; set; } = -1;

    public Gender Gender { get; set; }

    /// <summary>Where the voice was first named or described.</summary>
    public TextSpan? FirstMention { get; private set; }

    /// <summary>Whether the words that describe it say that it is no human being: "what they found", "the vote".</summary>
    public bool IsThing { get; set; }

    public bool IsPerson => Kind == VoiceKind.Person || (Kind == VoiceKind.Unnamed && Number != VoiceNumber.Several && !IsThing);

    public void Mention(TextSpan span)
    {
        FirstMention ??= span;
        _mentions.Add(span);
    }

    public Voice Close() => new()
    {
        Kind = Kind,
        Name = Name,
        Description = Description,
        Number = Number,
        Nationality = Nationality,
        Role = Role,
        AnonymityReason = AnonymityReason,
        Mentions = [.. _mentions],
    };
}
