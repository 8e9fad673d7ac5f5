namespace Hearsay.Engine.Beats;

/// <summary>Words that tell of an event in the same way, and where in the sentence its slots are filled (after the valence patterns of FrameNet).</summary>
public sealed record Frame
{
    public required string Name { get; init; }

    /// <summary>Phrases of lemmas, such as "hand over"; so for nouns and adjectives.</summary>
    public IReadOnlyList<string> Verbs { get; init; } = [];

    public IReadOnlyList<string> Nouns { get; init; } = [];

    public IReadOnlyList<string> Adjectives { get; init; } = [];

    /// <summary>Whether the words for goods tell of it too, with what stands around them: "missiles for Hezbollah".</summary>
    public bool GoodsTell { get; init; }

    /// <summary>
    /// For each position the slots that its words may fill, the first that takes them: a role, a place or <see cref="Positions.Goods"/>. Positions are those
    /// of <see cref="Positions"/>, of an active clause, or a preposition.
    /// </summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Slots { get; init; }

    /// <summary>The status when it is told as done; null where the type has none or the word does not tell.</summary>
    public string? Status { get; init; }

    /// <summary>The status when it is told as planned or to come; null for the type's own.</summary>
    public string? Planned { get; init; }

    /// <summary>The status when it is told as going on ("is buying"); null for the type's own.</summary>
    public string? Ongoing { get; init; }

    /// <summary>Slots that must all be filled for the words to tell of an event.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];
}
