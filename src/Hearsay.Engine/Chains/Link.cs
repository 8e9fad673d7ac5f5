using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>Why a link is where it is: the rule, the words it went by, and what to say of it where that is more than the voice's name.</summary>
internal sealed record Why(string Rule, IReadOnlyList<TextSpan> Words, string? Effect = null);

/// <summary>One voice of a chain, by its number in the book, and why it stands there.</summary>
internal readonly record struct Link(int Voice, IReadOnlyList<Why> Whys)
{
    public Link Also(Why why) => this with { Whys = [.. Whys, why] };
}

/// <summary>Whom a source names: go-betweens first, origin last. <see cref="IsSelf"/> where "I" or "we" speaks in a quotation: whoever is quoted.</summary>
internal sealed record Spoken(IReadOnlyList<Link> Links, bool IsSelf = false)
{
    public int Origin => Links[^1].Voice;
}
