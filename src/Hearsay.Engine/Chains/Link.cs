using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>Why a link is where it is: the rule, the words it went by, and what to say of it where that is more than the voice's name.</summary>
internal sealed record Why(string Rule, IReadOnlyList<TextSpan> Words, string? Effect = null);

/// <summary>One voice of a chain, by its number in the book, and why it stands there.</summary>
internal readonly record struct Link(int Voice, IReadOnlyList<Why> Whys)
{
    public Link Also(Why why) => this with { Whys = [.. Whys, why] };
}

/// <summary>Whom a source names: go-betweens first, origin last.</summary>
/// <param name="IsSelf">Whether "I" or "we" speaks in a quotation: whoever is quoted.</param>
/// <param name="IsOpen">Whether it is a pronoun for nobody met before: inside of a claim, the one who makes that.</param>
internal sealed record Spoken(IReadOnlyList<Link> Links, bool IsSelf = false, bool IsOpen = false);
