using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>Where a matter comes from: its figures with the reasons, then the ways of it from each origin down to the reports, its denials and its loops.</summary>
internal static class TraceView
{
    private const int LongestWords = 160;

    public static void Write(IAnsiConsole console, Matter matter, OriginGraph graph)
    {
        MatterView.Write(console, matter);
        WriteReasons(console, matter);
        WriteTrees(console, graph);
        WriteDenials(console, matter);
        WriteLoops(console, matter);
    }

    private static void WriteReasons(IAnsiConsole console, Matter matter)
    {
        console.WriteLine();
        console.Write(new Hanging("", [new Paragraph(MatterWords.Origins(matter.Origins), Palette.Title)]));
        foreach (var origin in matter.Origins.List)
        {
            console.Write(new Hanging(origin.IsCertain ? "  + " : "  ? ", [new Paragraph(SafeText.Line(origin.Name), Palette.Voice).Append(SafeText.Line($": {origin.Reason}"))]));
        }

        Sentences(console, matter.Origins.Reasons);
        console.WriteLine();
        console.Write(new Hanging("", [new Paragraph($"credibility {matter.Credibility.Grade}", Palette.Title).Append(", as proposed", Palette.Faint)]));
        Sentences(console, matter.Credibility.Reasons);
        if (matter.Judged is { } judged)
        {
            Sentences(console, [$"{judged.By} judged it {judged.Grade}{(judged.Reason is { } reason ? $": {reason}" : ".")}"]);
        }
    }

    private static void Sentences(IAnsiConsole console, IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            console.Write(new Hanging("    ", [new Paragraph(SafeText.Line(sentence))]));
        }
    }

    private static void WriteTrees(IAnsiConsole console, OriginGraph graph)
    {
        foreach (var tree in OriginTree.Of(graph))
        {
            console.WriteLine();
            TreeView.Write(console, tree);
        }
    }

    private static void WriteDenials(IAnsiConsole console, Matter matter)
    {
        var before = "\n";
        foreach (var claim in matter.Claims.Where(claim => claim.Side == Side.Denies))
        {
            console.Write(before);
            before = "";
            var who = claim.Chain.Count == 0 ? MatterWords.Outlet(claim.Report) : SafeText.Line(string.Join(" via ", claim.Chain.Reverse().Select(link => link.Label)));
            console.Write(new Hanging("denied by ", [
                new Paragraph(who, Palette.Denied).Append($": {SafeText.Quoted(claim.Content, LongestWords)}"),
                new Paragraph(SafeText.Line($"{claim.Report.Source}#{claim.Claim}"), Palette.Faint)]));
        }
    }

    private static void WriteLoops(IAnsiConsole console, Matter matter)
    {
        var before = "\n";
        foreach (var loop in matter.Origins.Loops)
        {
            console.Write(before);
            before = "";
            console.Write(new Hanging("loop  ", [new Paragraph(SafeText.Line(string.Join(VoiceWords.Arrow, loop)))], Palette.Warning, turnover: 2));
        }
    }
}
