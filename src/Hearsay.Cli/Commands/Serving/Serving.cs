using System.CommandLine;
using Hearsay.Cli.Ledgers;
using Hearsay.Ledger;
using Hearsay.Ledger.Accounts;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Commands.Serving;

/// <summary>What the commands on access have in common: the ledger, and how they end.</summary>
internal static class Serving
{
    public static int Run(ParseResult parsed, Action<LedgerStore> work)
    {
        try
        {
            // Accounts may be given before there is a report.
            using var ledger = LedgerStore.Open(LedgerOption.Of(parsed), TimeProvider.System);
            work(ledger);
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is LedgerException or AccountException)
        {
            Console.Error.WriteLine($"hearsay: {SafeText.Line(exception.Message)}");
            return ExitCode.SomeFailed;
        }
    }
}
