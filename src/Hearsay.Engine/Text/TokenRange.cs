namespace Hearsay.Engine.Text;

/// <summary>A half-open stretch [Start, End) of a document's tokens, by token index. Not to be mixed up with a <see cref="TextSpan"/>.</summary>
public readonly record struct TokenRange(int Start, int End)
{
    public int Count => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(int tokenIndex) => tokenIndex >= Start && tokenIndex < End;

    public bool Contains(TokenRange other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TokenRange other) => other.Start < End && Start < other.End;

    public override string ToString() => $"tokens [{Start}, {End})";
}
