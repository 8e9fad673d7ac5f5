namespace Hearsay.Engine.Text;

/// <summary>How a claim is told; written in lower case in the contract's JSON.</summary>
public enum Manner : byte
{
    /// <summary>Inside quotation marks.</summary>
    Direct,

    /// <summary>In the report's words.</summary>
    Indirect,

    /// <summary>Partly inside quotation marks.</summary>
    Mixed,

    /// <summary>The report asserts it itself.</summary>
    Own,
}

/// <summary>
/// Who said what by which words, as token ranges (PolNeAR's source, cue and content; Newell et al. 2018). Each is a list because a cue can cut a
/// quotation in two. Source and cue are empty where the text leaves them out, and for <see cref="Manner.Own"/>.
/// </summary>
public sealed record Attribution(
    IReadOnlyList<TokenRange> Source, IReadOnlyList<TokenRange> Cue, IReadOnlyList<TokenRange> Content, Manner Manner)
{
    /// <summary>Whether source and cue, of which one at least is there, lie in another's content: what one voice says that another said.</summary>
    public bool IsInside(Attribution outer)
    {
        ArgumentNullException.ThrowIfNull(outer);
        return !ReferenceEquals(this, outer) && Source.Count + Cue.Count > 0 && Source.All(outer.Holds) && Cue.All(outer.Holds);
    }

    private bool Holds(TokenRange range) => Content.Any(content => content.Contains(range));
}
