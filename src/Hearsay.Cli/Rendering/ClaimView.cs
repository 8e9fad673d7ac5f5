using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>One claim in two lines: how sure and how told, and the words.</summary>
internal static class ClaimView
{
    public static IEnumerable<Paragraph> Lines(ReportReading reading, Claim claim, bool hasColor)
    {
        yield return Manner(reading.Report.Text, claim);
        yield return Words(reading.Report.Text, claim, hasColor);
    }

    private static Paragraph Manner(string text, Claim claim)
    {
        var line = new Paragraph();
        if (claim.Certainty is { } certainty)
        {
            CertaintyView.AppendTo(line, certainty, text);
            line.Append(" · ");
        }

        line.Append(MannerOf(claim.Manner));
        if (claim.Stance != Stance.Asserts)
        {
            line.Append(" · " + claim.Stance.Word());
        }

        return claim.Part switch
        {
            PartKind.Title => line.Append(" · headline"),
            PartKind.Lead => line.Append(" · lead"),
            _ => line,
        };
    }

    private static string MannerOf(Manner manner) => manner switch
    {
        Engine.Text.Manner.Direct => "quoted",
        Engine.Text.Manner.Indirect => "in the report's words",
        Engine.Text.Manner.Mixed => "partly quoted",
        _ => "the report's own word",
    };

    // In colour the colours tell source, cue and content apart; without it, brackets do.
    private static Paragraph Words(string report, Claim claim, bool hasColor)
    {
        var line = new Paragraph();
        foreach (var (text, role) in QuotedWords.Of(report, claim))
        {
            var marked = hasColor ? text : Mark(text, role, isAlone: claim.Manner == Engine.Text.Manner.Own);
            line.Append(marked, role switch
            {
                WordRole.Source => Palette.Source,
                WordRole.Cue => Palette.Cue,
                WordRole.Content => Palette.Plain,
                _ => Palette.Faint,
            });
        }

        return line;
    }

    private static string Mark(string text, WordRole role, bool isAlone) => role switch
    {
        WordRole.Source => $"[{text}]",
        WordRole.Cue => $"*{text}*",
        WordRole.Content when !isAlone => $"<{text}>",
        _ => text,
    };
}
