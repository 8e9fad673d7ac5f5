using System.Globalization;
using Hearsay.Ledger;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Reports;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>One pair of reports: who has how much of whose text, and whether it says so.</summary>
internal static class CopyView
{
    public static void Write(IAnsiConsole console, Copy copy)
    {
        var share = Math.Round(copy.Overlap * 100).ToString(CultureInfo.InvariantCulture).PadLeft(3) + " %  ";
        var line = new Paragraph(MatterWords.Outlet(copy.By), Palette.Voice)
            .Append($" {copy.Kind.Word()} of ").Append(MatterWords.Outlet(copy.Of), Palette.Voice)
            .Append(copy.IsCredited ? " · credited" : " · not credited", copy.IsCredited ? Palette.Sure : Palette.Warning);
        console.Write(new Hanging(share, [line, Place(copy.By), Place(copy.Of)], turnover: 2));
    }

    private static Paragraph Place(ReportRef report) =>
        new(SafeText.Line(report.Source) + (report.Published is { } published ? $" · {DateWords.Of(published)}" : ""), Palette.Faint);
}
