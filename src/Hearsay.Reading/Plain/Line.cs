using Hearsay.Engine.Text;

namespace Hearsay.Reading.Plain;

/// <summary>A paragraph of a text file: mostly a line, several where the file is hard-wrapped.</summary>
/// <param name="Span">Without the white space around it.</param>
/// <param name="Text">The words, line breaks made blanks.</param>
/// <param name="Gap">How many blank lines stand before it.</param>
/// <param name="GapAfter">How many blank lines follow it; many at the end of the file.</param>
/// <param name="IsColumns">Whether it is words in columns, wide gaps between them, as a menu is.</param>
internal sealed record Line(TextSpan Span, string Text, int Gap, int GapAfter, bool IsColumns = false)
{
    /// <summary>Whether blank lines set it apart.</summary>
    public bool StandsAlone => Gap > 0 && GapAfter > 0;

    public int WordCount { get; } = Text.AsSpan().Count(' ') + 1;

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool EndsSentence { get; } = Text.AsSpan().TrimEnd("\"'”’»)]") is [.., '.' or '!' or '?' or '…' or '。' or '؟' or '။' or '।'];

    /// <summary>Long enough, and ended well enough, to be told prose.</summary>
    public bool IsProse => (Text.Length >= 90 && EndsSentence) || Text.Length >= 220;
}
