using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>How a source phrase points at its voice.</summary>
internal enum Pointing
{
    /// <summary>By a name: "Con Coughlin", "the Telegraph".</summary>
    Name,

    /// <summary>By a description that brings somebody new: "two customs officials".</summary>
    Description,

    /// <summary>By a description of somebody met before: "the official", "the report".</summary>
    Definite,

    /// <summary>As some of those met before: "one of them", "the second official".</summary>
    Partitive,

    /// <summary>By a pronoun: "he".</summary>
    Pronoun,

    /// <summary>As the one who speaks in the text itself: "we", "this newspaper".</summary>
    Self,
}

/// <summary>What the words of a source say of who speaks.</summary>
internal sealed record SourcePhrase
{
    public required Pointing Pointing { get; init; }

    /// <summary>The tokens that present the voice, without what is told of it behind: "who asked not to be named".</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>The whole phrase, with what is told of the voice.</summary>
    public required TokenRange Whole { get; init; }

    /// <summary>The token that the phrase turns on.</summary>
    public required int Head { get; init; }

    public required VoiceKind Kind { get; init; }

    public VoiceNumber Number { get; init; }

    /// <summary>The number, in the document, of the name that names the voice; -1 where none does.</summary>
    public int Name { get; init; } = -1;

    /// <summary>For a body without a name of its own, how the report calls it: "Turkey's trade ministry".</summary>
    public string? Title { get; init; }
}
