using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Rendering;

/// <summary>Lines behind a label that stands in front of the first only. Unlike a grid it puts no blanks at the ends of lines.</summary>
/// <param name="turnover">How far a line that is wrapped goes in where it goes on, so that it is not taken for the next one.</param>
internal sealed class Hanging(string label, IReadOnlyList<IRenderable> lines, Style? style = null, int turnover = 0) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var before = new Segment(label, style ?? Palette.Faint);
        foreach (var line in lines)
        {
            var goesOn = false;
            foreach (var wrapped in Segment.SplitLines(line.Render(options, maxWidth - label.Length - turnover)))
            {
                yield return before;
                if (goesOn && turnover > 0)
                {
                    yield return Segment.Padding(turnover);
                }

                foreach (var segment in WithoutBlanksAtEnd(wrapped))
                {
                    yield return segment;
                }

                yield return Segment.LineBreak;
                before = Segment.Padding(label.Length);
                goesOn = true;
            }
        }
    }

    private static IEnumerable<Segment> WithoutBlanksAtEnd(SegmentLine line)
    {
        var last = line.FindLastIndex(segment => !segment.IsWhiteSpace);
        return line.Take(last + 1).Select((segment, at) => at == last ? new Segment(segment.Text.TrimEnd(), segment.Style) : segment);
    }
}
