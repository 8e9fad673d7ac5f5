using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>How a phrase begins, which tells whether it points at something known.</summary>
internal enum Definiteness : byte
{
    /// <summary>Without article: "officials".</summary>
    Bare,

    /// <summary>"An official", "several officials".</summary>
    Indefinite,

    /// <summary>"The official".</summary>
    Definite,

    /// <summary>"This official".</summary>
    Demonstrative,

    /// <summary>"His lawyer", "Turkey's ministry".</summary>
    Owned,

    /// <summary>"Any official", "no official", "another official": none that one could come back to.</summary>
    Generic,
}

/// <summary>What a mention is in its clause.</summary>
internal enum ClauseRole : byte
{
    Other, Subject, Object, Oblique, Possessor,
}

/// <summary>A mention while it is worked out whom it means.</summary>
internal sealed class MentionDraft
{
    public required TokenRange Tokens { get; set; }

    public required TokenRange Core { get; set; }

    public required int Head { get; init; }

    public required MentionKind Kind { get; init; }

    /// <summary>The number of the name that names it, or -1.</summary>
    public int Name { get; init; } = -1;

    /// <summary>The lemma of the noun that it turns on, in lower case; the last word of a name.</summary>
    public required string Noun { get; init; }

    public NounClasses Classes { get; set; }

    /// <summary>For a name that the names' stage did not find: whether a noun before it or a firm's letters tell its kind.</summary>
    public bool IsKindTold { get; init; }

    public Gender Gender { get; set; }

    public VoiceNumber Number { get; set; }

    public Definiteness Definiteness { get; init; }

    public ClauseRole Role { get; init; }

    public int Sentence { get; init; }

    public int Paragraph { get; init; }

    /// <summary>The number of the quotation that it stands in, or -1.</summary>
    public int Quotation { get; init; } = -1;

    public bool IsPredicate { get; set; }

    /// <summary>The number of its entity while entities are put together, or -1.</summary>
    public int Entity { get; set; } = -1;
}
