namespace Hearsay.Engine.Text;

/// <summary>How a mention points at its entity.</summary>
public enum MentionKind : byte
{
    /// <summary>By name: "Nora Castell", "the vessel Tamarin Grace".</summary>
    Name,

    /// <summary>By a description: "two officials", "the paper".</summary>
    Nominal,

    /// <summary>"She", "its".</summary>
    Pronoun,

    /// <summary>As several at once: "the mayor and his wife".</summary>
    Coordination,

    /// <summary>By an adjective, where nothing else in the report names it: "Iranian".</summary>
    Adjective,
}

/// <summary>A place in the text that names or describes something.</summary>
/// <param name="Tokens">The phrase with all that is told of it: "the mayor of Ravel, who resigned".</param>
/// <param name="Core">The words that point: a name alone, a description without what is told behind it.</param>
/// <param name="Head">The token that the phrase turns on, by which <see cref="MentionLookup"/> finds it.</param>
/// <param name="Name">The number of the name in it that names it, in the document; -1 where none does.</param>
/// <param name="Entity">The number of its entity in the document.</param>
/// <param name="IsPredicate">Whether it says what another mention beside it is: "the mayor" in "Ida Marsh, the mayor" and "she is the mayor".</param>
public readonly record struct Mention(
    TokenRange Tokens, TokenRange Core, int Head, MentionKind Kind, int Name, int Entity, bool IsPredicate);
