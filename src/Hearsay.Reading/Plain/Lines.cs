using Hearsay.Engine.Text;
using Hearsay.Reading.Html;

namespace Hearsay.Reading.Plain;

/// <summary>Takes a text file apart into lines, and puts those of a hard-wrapped file together again.</summary>
internal static class Lines
{
    // Mail and agency wires wrap at 60 to 80 columns.
    private const int WrapColumn = 100;
    private const int Wrapped = 45;
    private const int EndOfFile = 9;

    public static IReadOnlyList<Line> Of(string text)
    {
        var (spans, gaps) = Split(text);
        if (IsHardWrapped(spans, gaps))
        {
            (spans, gaps) = Join(spans, gaps);
        }

        List<Line> lines = [];
        for (var at = 0; at < spans.Count; at++)
        {
            lines.Add(new Line(spans[at], Words(spans[at].In(text).ToString()), gaps[at], at + 1 < spans.Count ? gaps[at + 1] : EndOfFile, IsColumns(spans[at].In(text))));
        }

        return lines;
    }

    private static bool IsColumns(ReadOnlySpan<char> line)
    {
        var gaps = 0;
        for (var at = 1; at + 2 < line.Length; at++)
        {
            gaps += !IsBlank(line[at - 1]) && (line[at] == '\t' || (line[at] is ' ' or '\u00A0'
                && line[at + 1] is ' ' or '\u00A0')) ? 1 : 0;
        }

        return gaps >= 2 && line.Length < 200 && line.Length / (gaps + 1) < 25;
    }

    private static (List<TextSpan> Spans, List<int> Gaps) Split(string text)
    {
        List<TextSpan> spans = [];
        List<int> gaps = [];
        var gap = EndOfFile;
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2029');
            end = end < 0 ? text.Length : start + end;
            var line = Trim(text, start, end);
            if (line.IsEmpty)
            {
                gap++;
            }
            else
            {
                spans.Add(line);
                gaps.Add(gap);
                gap = 0;
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return (spans, gaps);
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    // A line of nothing but invisible characters is kept as it is: it is in the file.
    private static string Words(string line) => Whitespace.Collapse(line) is { Length: > 0 } words ? words : line;

    private static bool IsBlank(char character) => char.IsWhiteSpace(character);

    private static bool IsHardWrapped(List<TextSpan> spans, List<int> gaps)
    {
        int longest = 0, wrapped = 0;
        for (var at = 0; at < spans.Count; at++)
        {
            longest = Math.Max(longest, spans[at].Length);
            wrapped += at > 0 && gaps[at] == 0 && spans[at - 1].Length >= Wrapped ? 1 : 0;
        }

        return longest <= WrapColumn && wrapped >= 4 && wrapped * 3 >= spans.Count;
    }

    private static (List<TextSpan> Spans, List<int> Gaps) Join(List<TextSpan> spans, List<int> gaps)
    {
        List<TextSpan> joined = [];
        List<int> before = [];
        for (var at = 0; at < spans.Count; at++)
        {
            if (at > 0 && gaps[at] == 0 && spans[at - 1].Length >= Wrapped)
            {
                joined[^1] = joined[^1] with { End = spans[at].End };
            }
            else
            {
                joined.Add(spans[at]);
                before.Add(gaps[at]);
            }
        }

        return (joined, before);
    }
}
