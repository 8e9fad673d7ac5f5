using Hearsay.Ledger.Matters;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>One matter in a few lines: what is claimed, by how many and how well founded, who tells and who denies it.</summary>
internal static class MatterView
{
    public static void Write(IAnsiConsole console, Matter matter)
    {
        List<Paragraph> lines =
        [
            new Paragraph(SafeText.Line(matter.Summary), Palette.Title),
            new Paragraph(MatterWords.Figures(matter)).Append(MatterWords.Days(matter) is { Length: > 0 } days ? $" · {days}" : "", Palette.Faint),
        ];
        if (MatterWords.Outlets(matter, Side.Tells) is { Length: > 0 } tell)
        {
            lines.Add(new Paragraph("told by ", Palette.Faint).Append(tell, Palette.Voice));
        }

        if (MatterWords.Outlets(matter, Side.Denies) is { Length: > 0 } deny)
        {
            lines.Add(new Paragraph("denied ", Palette.Denied).Append("in ", Palette.Faint).Append(deny, Palette.Voice));
        }

        if (matter.Origins.IsCircular)
        {
            lines.Add(new Paragraph("circular: reports that look like corroboration go back to one origin", Palette.Warning));
        }

        console.Write(new Hanging(matter.Id.PadRight(4) + "  ", lines, turnover: 2));
    }
}
