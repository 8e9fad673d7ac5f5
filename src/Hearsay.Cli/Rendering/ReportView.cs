using System.Globalization;
using Hearsay.Engine.Readings;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>What of a reading is shown, and how.</summary>
/// <param name="HasColor">Whether colours tell source, cue and content apart; without them, brackets do.</param>
/// <param name="Explains">Whether each claim says what led to its chain and its certainty.</param>
/// <param name="Claims">The numbers, from 1, of the claims to show; empty for all.</param>
internal readonly record struct ViewOptions(bool HasColor, bool Explains = false, IReadOnlyList<int>? Claims = null)
{
    public bool Shows(int claim) => Claims is not { Count: > 0 } || Claims.Contains(claim + 1);

    /// <summary>With all claims, or with one that tells of it.</summary>
    public bool Shows(Event told) => Claims is not { Count: > 0 } || told.Claims.Any(Shows);
}

/// <summary>A whole reading for a person: the report's head, what to look at, then the claims by the origin that they go back to, then the events.</summary>
internal static class ReportView
{
    public static void Write(IAnsiConsole console, ReportReading reading, ViewOptions options)
    {
        console.Write(new Hanging("", [.. HeadView.Lines(reading, options.HasColor)]));
        foreach (var finding in reading.Findings)
        {
            console.Write(new Hanging("!  ", [FindingView.Line(finding)], Palette.Warning));
        }

        if (options.Claims?.Where(number => number < 1 || number > reading.Claims.Count).ToList() is { Count: > 0 } absent)
        {
            console.Write(new Hanging("", [new Paragraph($"There is no claim {string.Join(", ", absent)}; the report has {reading.Claims.Count}.")]));
        }

        var digits = Math.Max(2, Digits(reading.Claims.Count));
        foreach (var group in OriginGroups.Of(reading, Enumerable.Range(0, reading.Claims.Count).Where(options.Shows)))
        {
            console.WriteLine();
            console.Write(new Hanging("", [Breadcrumbs(reading, group)]));
            foreach (var claim in group.Claims)
            {
                var label = Number(claim).PadLeft(digits) + "  ";
                console.Write(new Hanging(label, [.. ClaimView.Lines(reading, reading.Claims[claim], options.HasColor)]));
                if (options.Explains)
                {
                    foreach (var block in ReasonView.Blocks(reading, reading.Claims[claim], new string(' ', label.Length)))
                    {
                        console.Write(block);
                    }
                }
            }
        }

        WriteEvents(console, reading, options);
    }

    private static void WriteEvents(IAnsiConsole console, ReportReading reading, ViewOptions options)
    {
        foreach (var told in reading.Events.Where(options.Shows))
        {
            console.WriteLine();
            foreach (var block in EventView.Blocks(reading, told))
            {
                console.Write(block);
            }
        }
    }

    private static Paragraph Breadcrumbs(ReportReading reading, OriginGroup group)
    {
        var line = new Paragraph();
        var arrow = "";
        foreach (var voice in group.Chain)
        {
            line.Append(arrow, Palette.Faint).Append(VoiceWords.Of(reading.Voices[voice]), Palette.Voice);
            arrow = VoiceWords.Arrow;
        }

        if (OriginDetails.Of(reading, group) is { Length: > 0 } details)
        {
            line.Append($" ({details})", Palette.Faint);
        }

        var own = group.Chain.Count < 2 ? " · on its own word" : "";
        return line.Append($"{own} · {group.Claims.Count} claim{(group.Claims.Count == 1 ? "" : "s")}", Palette.Faint);
    }

    private static string Number(int claim) => (claim + 1).ToString(CultureInfo.InvariantCulture);

    private static int Digits(int number) => number.ToString(CultureInfo.InvariantCulture).Length;
}
