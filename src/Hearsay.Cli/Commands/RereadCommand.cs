using System.CommandLine;
using Hearsay.Cli.Batches;
using Hearsay.Cli.Ledgers;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay reread</c>: what is in the ledger, read by this version.</summary>
internal static class RereadCommand
{
    public const string Name = "reread";

    public const string Examples = """
        Examples:
          hearsay reread                     after a new version: what another one read
          hearsay reread --all               everything
          hearsay reread reports/one.html    this report, by its path as it was added or by its id
          hearsay reread --beat trade-sanctions

        Reports are read from the originals in the ledger, each for the beat that it was added for. Run it again after an
        interruption: what this version has read is passed over. Earlier readings stay in the ledger.

        """;

    private static readonly Argument<string[]> Reports = new("REPORT") { Description = "Only these: paths as they were added, or ids.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<bool> All = new("--all", "-a") { Description = "Also what this very version has read." };

    private static readonly Option<AddFormat> Format = new("--format", "-f")
    {
        Description = "What to print of each report that is on disk: text (the default) or json (an object a line).",
    };

    public static Command Create()
    {
        Format.AcceptWords();
        var set = new ReadingOptionSet();
        var command = new Command(Name, "Read again what is in the ledger and was read by another version.") { Reports, All, Format };
        set.AddForLedger(command);
        command.SetAction(parsed => RereadRun.Start(
            set.OfLedger(parsed, parsed.GetValue(Reports)!), () => LedgerOption.Open(parsed), parsed.GetValue(Format), parsed.GetValue(All)));
        return command;
    }
}
