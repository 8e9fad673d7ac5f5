using System.CommandLine;
using Hearsay.Cli.Commands;
using Hearsay.Cli.Terminal;
using Hearsay.Ledger;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Store;
using Spectre.Console;

namespace Hearsay.Cli.Ledgers;

/// <summary>Opens the ledger, prints what a command wants of it, and says in one line what goes wrong.</summary>
internal static class LedgerListing
{
    private static readonly byte[] LineFeed = [(byte)'\n'];

    /// <summary>Prints things one after the other, as they come.</summary>
    public static int Print<T>(ParseResult parsed, LedgerFormat format, Func<LedgerStore, IEnumerable<T>> list, Action<T, Stream> writeJson, Action<IEnumerable<T>, IAnsiConsole> writeText) =>
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

            WriteText(output, console => writeText(list(ledger), console));
            return ExitCode.Done;
        });

    /// <summary>Text for a person, as wide and as colourful as their terminal.</summary>
    public static void WriteText(Stream output, Action<IAnsiConsole> write)
    {
        using var text = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        write(Screen.Of(ColorChoice.Auto, toTerminal: !Console.IsOutputRedirected).ConsoleOn(text));
    }

    public static int Run(ParseResult parsed, Func<LedgerStore, Stream, int> work) => Run(parsed, ledger =>
    {
        using var output = new BufferedStream(OutputStream.Open(null), 65536);
        return work(ledger, output);
    });

    /// <summary>The same, where the work opens what it writes to.</summary>
    public static int Run(ParseResult parsed, Func<LedgerStore, int> work)
    {
        try
        {
            using var ledger = LedgerOption.Open(parsed);
            return work(ledger);
        }
        catch (Exception exception) when (exception is LedgerException or JudgementException or AbsentException)
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
