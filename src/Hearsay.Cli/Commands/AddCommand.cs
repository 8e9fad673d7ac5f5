using System.CommandLine;
using Hearsay.Cli.Batches;
using Hearsay.Cli.Inputs;
using Hearsay.Cli.Ledgers;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay add PATH…</c>: reports into the ledger.</summary>
internal static class AddCommand
{
    public const string Name = "add";

    public const string Examples = """
        Examples:
          hearsay add reports/                           every report in a folder, into hearsay.db
          hearsay --ledger ~/cases/lisk.db add reports/  into another ledger
          hearsay add reports/ --format json             one line a report, once it is on disk
          hearsay --ledger postgresql://ann@db.example.org/hearsay add reports/

        Run it again after an interruption: what is in the ledger already is passed over.

        """;

    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = $"Reports: files, folders ({string.Join(", ", InputList.Extensions)} in them), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<AddFormat> Format = new("--format", "-f")
    {
        Description = "What to print of each report that is on disk: text (the default) or json (an object a line).",
    };

    public static Command Create()
    {
        Format.AcceptWords();
        Paths.Validators.Add(ReadingOptionSet.CheckPaths);
        var set = new ReadingOptionSet();
        var command = new Command(Name, "Read reports and put them into the ledger; what is there already is passed over.") { Paths, Format };
        set.AddTo(command);
        command.SetAction(parsed => AddRun.Start(set.Of(parsed, parsed.GetValue(Paths)!), LedgerOption.Of(parsed), parsed.GetValue(Format)));
        return command;
    }
}
