using System.Text;
using Hearsay.Engine.Text;

namespace Hearsay.Ledger.Judgements.Selectors;

/// <summary>A text in which quotation marks, dashes and white space are written in one way only, and the way back to the text as it was.</summary>
internal sealed class PlainText
{
    private readonly int[] _origins;

    private PlainText(string text, int[] origins) => (Text, _origins) = (text, origins);

    public string Text { get; }

    public static PlainText Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length; at++)
        {
            var c = Plain(text, at);
            if (c == '\0' || (c == ' ' && plain.Length > 0 && plain[^1] == ' '))
            {
                continue;
            }

            plain.Append(c);
            origins.Add(at);
        }

        origins.Add(text.Length);
        return new PlainText(plain.ToString(), [.. origins]);
    }

    /// <summary>Where a stretch of the plain text stands in the text as it was.</summary>
    public TextSpan Origin(TextSpan span) => new(_origins[span.Start], span.Length == 0 ? _origins[span.Start] : _origins[span.End - 1] + 1);

    /// <summary>Where an offset of the text as it was has come to.</summary>
    public int At(int origin)
    {
        var at = Array.BinarySearch(_origins, origin);
        return at >= 0 ? at : ~at;
    }

    // NUL for what is not seen at all.
    private static char Plain(string text, int at) => text[at] switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
        '‘' or '’' or '‚' or '‛' or '′' or '`' => '\'',
        '‐' or '‑' or '–' or '—' or '−' => '-',
        '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\0' => '\0',
        var half when char.IsSurrogate(half) && !IsOfPair(text, at) => '\uFFFD',
        var c when char.IsWhiteSpace(c) => ' ',
        var c => c,
    };

    private static bool IsOfPair(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]);
}
