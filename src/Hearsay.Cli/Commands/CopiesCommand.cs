using System.CommandLine;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Rendering;
using Hearsay.Ledger;
using Hearsay.Ledger.Copies;
using Spectre.Console;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay copies</c>: which reports reuse another's text.</summary>
internal static class CopiesCommand
{
    public const string Name = "copies";

    public const string Examples = """
        Examples:
          hearsay copies                 which reports reuse another's text, and how much of it
          hearsay copies --format json   an object a line

        """;

    private static readonly Option<LedgerFormat> Format = new("--format", "-f") { Description = "What to print: text (the default) or json (an object a line)." };

    public static Command Create()
    {
        Format.AcceptWords();
        var command = new Command(Name, "Show which reports in the ledger reuse another's text.") { Format };
        command.SetAction(parsed => LedgerListing.Print(parsed, parsed.GetValue(Format), ledger => ledger.Copies.All(), LedgerJson.Write, Write));
        return command;
    }

    private static void Write(IEnumerable<Copy> copies, IAnsiConsole console)
    {
        foreach (var copy in copies)
        {
            CopyView.Write(console, copy);
        }
    }
}
