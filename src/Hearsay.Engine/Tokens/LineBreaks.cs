using System.Buffers;
using Hearsay.Engine.Reports;

namespace Hearsay.Engine.Tokens;

/// <summary>
/// Which line ends of a text end a paragraph. In a scrape or a page every line is a paragraph unless it plainly goes on; in a text that was wrapped to a width only a blank
/// line, or a line that had room for the next line's first word, ends one.
/// </summary>
internal readonly struct LineBreaks
{
    private const int NarrowestWidth = 40;
    private const int WidestWidth = 132;
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    private readonly string _text;
    private readonly int _width;

    private LineBreaks(string text, int width) => (_text, _width) = (text, width);

    public static LineBreaks Of(Report report)
    {
        var wrapped = new WrapWidth(report.Text);
        foreach (var part in report.Parts)
        {
            if (part.Kind.IsRead())
            {
                wrapped.Read(part.Span.Start, part.Span.End);
            }
        }

        return new LineBreaks(report.Text, wrapped.Width);
    }

    /// <summary>Whether the blanks [start, end) between two tokens end a paragraph.</summary>
    public bool EndParagraph(int start, int end)
    {
        var gap = _text.AsSpan(start, end - start);
        var first = gap.IndexOfAny(LineEnds);
        if (first < 0)
        {
            return false;
        }

        var next = first + (gap[first] == '\r' && first + 1 < gap.Length && gap[first + 1] == '\n' ? 2 : 1);
        if (gap[next..].ContainsAny(LineEnds))
        {
            return true;
        }

        return _width == 0 ? !GoesOn(start, end) : HadRoom(start, end);
    }

    // Scrapes break a line at a link: it stops at a word or a comma and the next begins with a small letter, and not with "a)" or "b.".
    private bool GoesOn(int lineEnd, int next) =>
        lineEnd > 0 && next + 1 < _text.Length && char.IsLower(_text[next]) && _text[next + 1] is not (')' or '.')
        && (CharacterKinds.IsWordy(_text[lineEnd - 1]) || _text[lineEnd - 1] is ',' or '—' or '–');

    // The line before the gap could have taken the first word after it, so the author broke it there.
    private bool HadRoom(int lineEnd, int wordStart)
    {
        var lineStart = lineEnd;
        while (lineStart > 0 && lineEnd - lineStart <= _width && !LineEnds.Contains(_text[lineStart - 1]))
        {
            lineStart--;
        }

        return lineEnd - lineStart + 1 + FirstWordLength(_text, wordStart, _text.Length, _width) <= _width;
    }

    private static int FirstWordLength(string text, int start, int end, int most)
    {
        var at = start;
        while (at < end && at - start <= most && !CharacterKinds.IsBlank(text[at]))
        {
            at++;
        }

        return at - start;
    }

    /// <summary>Finds the width a text was wrapped to: 0 where it was not.</summary>
    private struct WrapWidth(string text)
    {
        private readonly List<(int Length, int NextWord)> _broken = [];
        private int _longest = 0;

        // Greedy wrapping leaves no line with room for the next word. Three in four leaves space for headings and last lines.
        public readonly int Width
        {
            get
            {
                var longest = _longest;
                if (_broken.Count < 3 || longest is < NarrowestWidth or > WidestWidth)
                {
                    return 0;
                }

                var full = _broken.Count(line => line.Length + 1 + line.NextWord > longest);
                return full * 4 >= _broken.Count * 3 ? longest : 0;
            }
        }

        public void Read(int start, int end)
        {
            var at = start;
            while (at < end && _longest <= WidestWidth)
            {
                var length = text.AsSpan(at, end - at).IndexOfAny(LineEnds);
                length = length < 0 ? end - at : length;
                var trimmed = text.AsSpan(at, length).TrimEnd().Length;
                _longest = Math.Max(_longest, trimmed);
                at += length;
                at += at + 1 < end && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
                if (trimmed > 0 && at < end && !CharacterKinds.IsBlank(text[at]))
                {
                    _broken.Add((trimmed, FirstWordLength(text, at, end, WidestWidth)));
                }
            }
        }
    }
}
