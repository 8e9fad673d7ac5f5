using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Web.Reports;

/// <summary>
/// A report cut up for the page, so that spans that lie in each other or overlap can all be lit: each stretch says what it belongs to.
/// Takes time in proportion to the text and the marks, and to how deep they lie in each other.
/// </summary>
internal static class MarkedText
{
    /// <summary>So much of a text is shown unless all of it is asked for, in UTF-16 code units.</summary>
    public const int Shown = 200_000;

    // Deeper nesting than anybody could read; a page of it must not grow with the square of its text.
    private const int MostOpen = 24;

    public static IReadOnlyList<Paragraph> Of(ReportReading reading, int longest = Shown)
    {
        var text = reading.Report.Text;
        var end = Math.Min(longest, text.Length);
        end = end < text.Length && end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
        var marks = Marks(reading).Where(mark => !mark.Span.IsEmpty && mark.Span.Start < end).OrderBy(mark => mark.Span).ToList();
        var writer = new Writer(text, marks, new CodePoints(text));
        foreach (var part in reading.Report.Parts.Where(part => part.Span.Start < end))
        {
            writer.Write(part.Kind.Word(), part.Span with { End = Math.Min(part.Span.End, end) });
        }

        return writer.Paragraphs;
    }

    private static IEnumerable<Mark> Marks(ReportReading reading)
    {
        foreach (var claim in reading.Claims)
        {
            foreach (var mark in claim.Source.Select(span => new Mark(span, claim.Id, "source"))
                .Concat(claim.Cue.Select(span => new Mark(span, claim.Id, "cue"))).Concat(claim.Content.Select(span => new Mark(span, claim.Id, "content"))))
            {
                yield return mark;
            }
        }

        foreach (var told in reading.Events)
        {
            foreach (var mark in told.Tellings.Append(told.Trigger).Distinct().Select(span => new Mark(span, told.Id, "trigger"))
                .Concat(told.Roles.Concat(told.Places).Select(role => new Mark(role.Span, told.Id, role.Role)))
                .Concat(told.Goods.Select(good => new Mark(good.Span, told.Id, "goods")))
                .Concat(told.Money.Select(amount => new Mark(amount.Span, told.Id, amount.For)))
                .Concat(told.Dates.Select(date => new Mark(date.Span, told.Id, "when"))))
            {
                yield return mark;
            }
        }
    }

    private sealed class Writer(string text, List<Mark> marks, CodePoints codePoints)
    {
        private readonly List<Mark> _open = [];
        private int _next;

        public List<Paragraph> Paragraphs { get; } = [];

        public void Write(string part, TextSpan span)
        {
            for (var start = span.Start; start < span.End;)
            {
                var feed = text.AsSpan(start, span.End - start).IndexOf('\n');
                var end = feed < 0 ? span.End : start + feed;
                if (!text.AsSpan(start, end - start).IsWhiteSpace())
                {
                    Paragraphs.Add(new Paragraph(part, Cut(new TextSpan(start, end))));
                }

                start = end + 1;
            }
        }

        private List<Atom> Cut(TextSpan span)
        {
            var atoms = new List<Atom>();
            for (var at = span.Start; at < span.End;)
            {
                _open.RemoveAll(mark => mark.Span.End <= at);
                for (; _next < marks.Count && marks[_next].Span.Start <= at; _next++)
                {
                    if (marks[_next].Span.End > at && _open.Count < MostOpen)
                    {
                        _open.Add(marks[_next]);
                    }
                }

                var end = _open.Select(mark => mark.Span.End).Append(_next < marks.Count ? marks[_next].Span.Start : span.End).Append(span.End).Min();
                atoms.Add(AtomOf(new TextSpan(at, end)));
                at = end;
            }

            return atoms;
        }

        private Atom AtomOf(TextSpan span)
        {
            var narrowest = _open.OrderBy(mark => mark.Span.Length).ToList();
            return new Atom(
                span.In(text).ToString(),
                codePoints.FromUtf16(span.Start),
                string.Join(' ', narrowest.Select(mark => $"{mark.Of}:{mark.Role}").Distinct()),
                narrowest.Where(mark => mark.Of[0] == 'c').Select(mark => mark.Role).FirstOrDefault(""));
        }
    }
}
