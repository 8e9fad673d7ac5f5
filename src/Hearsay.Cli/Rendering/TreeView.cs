using Hearsay.Ledger.Origins;
using Spectre.Console;

namespace Hearsay.Cli.Rendering;

/// <summary>The way of a matter from one origin down to the reports, as a tree of lines.</summary>
internal static class TreeView
{
    public static void Write(IAnsiConsole console, OriginTree tree) => Write(console, tree, "", "");

    private static void Write(IAnsiConsole console, OriginTree tree, string before, string below)
    {
        console.Write(new Hanging(before, [new Paragraph(SafeText.Line(tree.Label), Palette.Voice).Append(Kind(tree.Kind), Palette.Faint)], turnover: 2));
        // A report that passes it on further down is shown there.
        var further = tree.PassedOnBy.SelectMany(Reports).ToHashSet();
        var own = tree.Reports.Where(report => !further.Contains(report)).ToList();
        var left = own.Count + tree.PassedOnBy.Count;
        foreach (var report in own)
        {
            var line = new Paragraph(SafeText.Line(report.Source)).Append(report.Published is { } published ? $" · {DateWords.Of(published)}" : " · no date", Palette.Faint);
            console.Write(new Hanging(below + Branch(--left), [line], turnover: 2));
        }

        foreach (var child in tree.PassedOnBy)
        {
            var branch = Branch(--left);
            Write(console, child, below + branch, below + (left == 0 ? "   " : "│  "));
        }
    }

    private static IEnumerable<OriginTree.Report> Reports(OriginTree tree) => tree.Reports.Concat(tree.PassedOnBy.SelectMany(Reports));

    private static string Branch(int left) => left == 0 ? "└─ " : "├─ ";

    private static string Kind(string kind) => kind switch
    {
        "publisher" or "named" or "unnamed" => "",
        "media" => " (published reports, unnamed)",
        _ => $" ({SafeText.Line(kind)})",
    };
}
