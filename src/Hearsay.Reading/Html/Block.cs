namespace Hearsay.Reading.Html;

/// <summary>A paragraph as a reader sees it: a run of text that no block element breaks.</summary>
/// <param name="Node">The innermost block element around it.</param>
/// <param name="At">The index of its first text node.</param>
/// <param name="LinkLength">How many characters of it, white space aside, are links.</param>
internal sealed record Block(PageNode Node, int At, string Text, int LinkLength)
{
    /// <summary>The share of its characters that are links, 0 to 1.</summary>
    public double LinkDensity { get; } = (double)LinkLength / Math.Max(1, Text.Length - Text.AsSpan().Count(' '));

    /// <summary>A run of prose: long enough to say something, and not a list of links.</summary>
    public bool IsProse { get; } = Text.Length >= 80 && (double)LinkLength / Text.Length < 0.35;
}
