using System.CommandLine;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Rendering;
using Hearsay.Ledger;
using Hearsay.Ledger.Matters;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay matters</c>: what is told, by whom, and by how many independent origins.</summary>
internal static class MattersCommand
{
    public const string Name = "matters";

    public const string Examples = """
        Examples:
          hearsay matters                 what more than one report tells, or somebody denies
          hearsay matters --all           what a single report tells, too
          hearsay matters --format json   an object a line

        """;

    private static readonly Option<LedgerFormat> Format = new("--format", "-f") { Description = "What to print: text (the default) or json (an object a line)." };

    private static readonly Option<bool> All = new("--all", "-a") { Description = "Also what only one report tells and nobody denies." };

    public static Command Create()
    {
        Format.AcceptWords();
        var command = new Command(Name, "Show the matters in the ledger: who tells and who denies each, and how many independent origins it has.") { Format, All };
        command.SetAction(parsed => LedgerListing.Print(
            parsed, parsed.GetValue(Format), ledger => parsed.GetValue(All) ? ledger.Matters.All() : ledger.Matters.Shown(), LedgerJson.Write, Write));
        return command;
    }

    private static void Write(IEnumerable<Matter> matters, IAnsiConsole console)
    {
        foreach (var matter in matters)
        {
            MatterView.Write(console, matter);
        }
    }
}
