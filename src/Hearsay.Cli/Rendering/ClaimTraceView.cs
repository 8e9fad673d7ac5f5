using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Reports;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>A claim of one report, whom it came through, and the matters that it is on.</summary>
internal sealed record TracedClaim(ReportRef Report, ReportReading Reading, Claim Claim, IReadOnlyList<Matter> Matters)
{
    /// <summary>Its exact words, pieces parted by " … ".</summary>
    public string Words => string.Join(" … ", Claim.Content.Select(span => span.In(Reading.Report.Text).ToString()));

    /// <summary>The publisher first, the origin last.</summary>
    public IEnumerable<string> Chain => Claim.Chain.Select(voice => VoiceWords.Of(Reading.Voices[voice]));
}

/// <summary>Shows a claim and its chain above the matters that it is on.</summary>
internal static class ClaimTraceView
{
    public static void Write(IAnsiConsole console, TracedClaim claim) => console.Write(new Hanging("", [
        new Paragraph(SafeText.Line($"{claim.Report.Source}#{claim.Claim.Id}"), Palette.Title).Append($" · {MatterWords.Outlet(claim.Report)}", Palette.Faint),
        new Paragraph(SafeText.Quoted(claim.Words)),
        new Paragraph(string.Join(VoiceWords.Arrow, claim.Chain), Palette.Voice),
        new Paragraph(claim.Matters.Count == 0 ? "It is on no matter." : $"It is on {string.Join(", ", claim.Matters.Select(matter => matter.Id))}.", Palette.Faint)]));
}
