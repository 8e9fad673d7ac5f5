using System.Text;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Stories;

/// <summary>Finds quotations in a text whatever became of white space and of the shape of quotation marks and dashes.</summary>
internal sealed class QuoteLocator
{
    private readonly string _text;
    private readonly string _flat;
    private readonly int[] _at;

    public QuoteLocator(string text) => (_text, (_flat, _at)) = (text, Flatten(text));

    /// <summary>Every place; with <paramref name="wholeWords"/> none that begins or ends inside a word.</summary>
    public List<TextSpan> FindAll(string quote, bool wholeWords = false)
    {
        var (flat, found) = (Flatten(quote).Flat, new List<TextSpan>());
        for (var at = 0; flat.Length > 0 && (at = _flat.IndexOf(flat, at, StringComparison.Ordinal)) >= 0; at += flat.Length)
        {
            var span = new TextSpan(_at[at], _at[at + flat.Length - 1] + 1);
            var isInside = (span.Start > 0 && char.IsLetterOrDigit(_text[span.Start - 1]) && char.IsLetterOrDigit(flat[0]))
                || (span.End < _text.Length && char.IsLetterOrDigit(_text[span.End]) && char.IsLetterOrDigit(flat[^1]));
            if (!wholeWords || !isInside)
            {
                found.Add(span);
            }
        }

        return found;
    }

    /// <summary>The nth place, the last one where there are fewer; without a number every place, or the one nearest to an offset.</summary>
    public List<TextSpan> Locate(string? quote, int nth = 0, int? near = null)
    {
        if (string.IsNullOrEmpty(quote))
        {
            return [];
        }

        if (nth > 0)
        {
            var all = FindAll(quote);
            return all.Count == 0 ? [] : [all[Math.Min(nth, all.Count) - 1]];
        }

        var found = FindAll(quote, wholeWords: true);
        found = found.Count > 0 ? found : FindAll(quote);
        return near is { } offset && found.Count > 0 ? [found.MinBy(span => Math.Min(Math.Abs(span.Start - offset), Math.Abs(span.End - offset)))] : found;
    }

    private static (string Flat, int[] At) Flatten(string text)
    {
        var (flat, at) = (new StringBuilder(text.Length), new List<int>(text.Length));
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] is not ('\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff'))
            {
                flat.Append(Fold(text[i]));
                at.Add(i);
            }
        }

        return (flat.ToString(), [.. at]);
    }

    private static char Fold(char letter) => letter switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
        '‘' or '’' or '‚' or '‛' or '′' or '`' => '\'',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
        _ => letter,
    };
}
