using Hearsay.Simulator.Affairs;
using Hearsay.Simulator.Worlds;

namespace Hearsay.Simulator.Spreading;

public enum CopyKind : byte
{
    Verbatim, Trimmed, Rewritten,
}

/// <summary>A report before it is laid out on a page.</summary>
public sealed record Telling(int Number, Outlet Outlet, DateOnly Day, string Headline, string Byline, IReadOnlyList<Paragraph> Body)
{
    public Telling? Of { get; init; }

    public CopyKind Kind { get; init; }

    /// <summary>Whose text it says that it prints.</summary>
    public Outlet? Credit { get; init; }

    /// <summary>The town its dateline names; null for none.</summary>
    public string? Town { get; init; }

    public IEnumerable<Sentence> Sentences => Body.SelectMany(paragraph => paragraph.Sentences);

    public bool Tells(Fact fact) => Sentences.Any(sentence => sentence.Tells.Contains(fact));

    public bool Denies(Fact fact) => Sentences.Any(sentence => sentence.Denies.Contains(fact));
}

/// <param name="IsStory">Whether it is about the matter, and not background.</param>
public sealed record Paragraph(IReadOnlyList<Sentence> Sentences, bool IsStory = true)
{
    public int WordCount => Text.Count(character => character == ' ') + 1;

    public string Text => string.Join(' ', Sentences.Select(sentence => sentence.Text));
}
