using Hearsay.Engine.Readings;
using Hearsay.Ledger.Voices;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>One voice: its reliability as a person judged it, its name, how often it is heard, and its record where that was looked up.</summary>
internal static class HeardVoiceView
{
    public static void Write(IAnsiConsole console, HeardVoice heard)
    {
        var voice = heard.Voice;
        List<Paragraph> lines =
        [
            new Paragraph(SafeText.Line(voice.Label), Palette.Voice)
                .Append($" · {voice.Kind.Word()} · {MatterWords.Number(voice.Reports, "report")}, origin of {MatterWords.Number(voice.Claims, "claim")}", Palette.Faint),
        ];
        if (heard.Record is { } record)
        {
            lines.Add(new Paragraph($"told {MatterWords.Number(record.Told, "matter")}: {record.Confirmed} confirmed by another origin later, {record.Denied} denied"));
            lines.Add(heard.Grade is { } grade
                ? new Paragraph(SafeText.Line($"judged {grade.Grade} by {grade.By}: {grade.Reason}"))
                : new Paragraph("Nobody judged its reliability; 'hearsay judge grade' does.", Palette.Faint));
        }

        console.Write(new Hanging($"{heard.Grade?.Grade.ToString() ?? "-"}  ", lines, turnover: 2));
    }
}
