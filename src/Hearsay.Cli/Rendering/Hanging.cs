using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Rendering;

/// <summary>Lines behind a label that stands in front of the first only. Unlike a grid it puts no blanks at the ends of lines.</summary>
internal sealed class Hanging(string label, IReadOnlyList<IRenderable> lines, Style? style = null) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var before = new Segment(label, style ?? Palette.Faint);
        foreach (var line in lines)
        {
            foreach (var wrapped in Segment.SplitLines(line.Render(options, maxWidth - label.Length)))
            {
                yield return before;
                foreach (var segment in WithoutBlanksAtEnd(wrapped))
                {
                    yield return segment;
                }

                yield return Segment.LineBreak;
                before = Segment.Padding(label.Length);
            }
        }
    }

    private static IEnumerable<Segment> WithoutBlanksAtEnd(SegmentLine line)
    {
        var last = line.FindLastIndex(segment => !segment.IsWhiteSpace);
        return line.Take(last + 1).Select((segment, at) => at == last ? new Segment(segment.Text.TrimEnd(), segment.Style) : segment);
    }
}
