using System.CommandLine;
using Hearsay.Cli.Commands;
using Hearsay.Cli.Terminal;
using Hearsay.Ledger;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Ledgers;

/// <summary>Opens the ledger, prints what a command wants of it, and says in one line what goes wrong.</summary>
internal static class LedgerListing
{
    private static readonly byte[] LineFeed = [(byte)'\n'];

    /// <summary>Prints things one after the other, as they come.</summary>
    public static int Print<T>(ParseResult parsed, LedgerFormat format, Func<LedgerStore, IEnumerable<T>> list, Action<T, Stream> writeJson, Action<IEnumerable<T>, TextWriter> writeText) =>
        Run(parsed, (ledger, output) =>
        {
            if (format == LedgerFormat.Json)
            {
                foreach (var one in list(ledger))
                {
                    writeJson(one, output);
                    output.Write(LineFeed);
                }

                return ExitCode.Done;
            }

            using var text = new StreamWriter(output, leaveOpen: true);
            writeText(list(ledger), text);
            return ExitCode.Done;
        });

    public static int Run(ParseResult parsed, Func<LedgerStore, Stream, int> work)
    {
        try
        {
            using var ledger = LedgerOption.Open(parsed);
            using var output = new BufferedStream(OutputStream.Open(null), 65536);
            return work(ledger, output);
        }
        catch (LedgerException exception)
        {
            Console.Error.WriteLine($"hearsay: {SafeText.Line(exception.Message)}");
            return ExitCode.SomeFailed;
        }
        catch (IOException)
        {
            // Nobody listens any more, as after "| head": they have what they wanted.
            return ExitCode.Done;
        }
    }
}
