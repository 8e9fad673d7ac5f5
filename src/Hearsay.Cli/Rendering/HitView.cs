using Hearsay.Engine.Readings;
using Hearsay.Ledger.Searching;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>What a search found, with what to call it in other commands.</summary>
internal static class HitView
{
    private const int LongestWords = 300;

    public static void Write(IAnsiConsole console, Hit hit)
    {
        var (label, lines) = hit switch
        {
            { Voice: { } voice } => ("voice   ", new Paragraph[]
            {
                new Paragraph(SafeText.Line(voice.Label), Palette.Voice)
                    .Append($" · {voice.Kind.Word()} · {MatterWords.Number(voice.Reports, "report")}, origin of {MatterWords.Number(voice.Claims, "claim")}", Palette.Faint),
            }),
            { Claim: { } claim } => ("claim   ", [new Paragraph(SafeText.Quoted(hit.Text, LongestWords)), Place(hit, $"#{claim}")]),
            _ => ("report  ", [new Paragraph(SafeText.Line(hit.Text), Palette.Title), Place(hit, "")]),
        };
        console.Write(new Hanging(label, lines, turnover: 2));
    }

    private static Paragraph Place(Hit hit, string part)
    {
        var report = hit.Report!;
        var outlet = (report.Outlet ?? report.Domain) is { } name ? $" · {name}" : "";
        return new Paragraph(SafeText.Line($"{report.Source}{part}{outlet}") + (report.Published is { } published ? $" · {DateWords.Of(published)}" : ""), Palette.Faint);
    }
}
