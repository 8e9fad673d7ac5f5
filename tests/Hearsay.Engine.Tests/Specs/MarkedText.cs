using System.Text;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tests.Specs;

/// <summary>
/// A text in which the claims are marked by hand: "[The mayor]s [said]c [he would go]t" has source, cue and content of the first claim,
/// "[she]s2" the source of the second. Marks may stand inside each other.
/// </summary>
internal sealed class MarkedText
{
    private readonly List<(char Role, int Claim, TextSpan Span)> _marks = [];

    private MarkedText(string text) => Text = text;

    public string Text { get; }

    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<int>();
        var marks = new List<(char, int, TextSpan)>();
        for (var i = 0; i < marked.Length; i++)
        {
            switch (marked[i])
            {
                case '[':
                    open.Push(text.Length);
                    break;
                case ']':
                    var span = new TextSpan(open.Pop(), text.Length);
                    var role = marked[++i];
                    var claim = i + 1 < marked.Length && char.IsAsciiDigit(marked[i + 1]) ? marked[++i] - '0' : 1;
                    marks.Add((role, claim, span));
                    break;
                default:
                    text.Append(marked[i]);
                    break;
            }
        }

        var parsed = new MarkedText(text.ToString());
        parsed._marks.AddRange(marks);
        return parsed;
    }

    /// <summary>The attributions as token ranges, by their number. A claim without source and cue is the report's own.</summary>
    public IReadOnlyList<Attribution> AttributionsIn(Document document) =>
    [
        .. _marks.Select(mark => mark.Claim).Distinct().Order().Select(claim =>
        {
            var (source, cue, content) = (Ranges(document, claim, 's'), Ranges(document, claim, 'c'), Ranges(document, claim, 't'));
            return new Attribution(source, cue, content, MannerOf(document, content, isOwn: source.Count + cue.Count == 0));
        }),
    ];

    private List<TokenRange> Ranges(Document document, int claim, char role) =>
        [.. _marks.Where(mark => mark.Claim == claim && mark.Role == role).OrderBy(mark => mark.Span).Select(mark => RangeOf(document, mark.Span))];

    private static TokenRange RangeOf(Document document, TextSpan span)
    {
        var start = Enumerable.Range(0, document.TokenCount).First(token => document.TokenEnds[token] > span.Start);
        var end = Enumerable.Range(0, document.TokenCount).Last(token => document.TokenStarts[token] < span.End) + 1;
        return new TokenRange(start, end);
    }

    private static Manner MannerOf(Document document, List<TokenRange> content, bool isOwn)
    {
        if (document.Quotations.Any(quotation => content.All(range => quotation.Start <= range.Start && range.End <= quotation.End)))
        {
            return Manner.Direct;
        }

        return isOwn ? Manner.Own : document.Quotations.Any(quotation => content.Any(range => range.Overlaps(quotation))) ? Manner.Mixed : Manner.Indirect;
    }
}
