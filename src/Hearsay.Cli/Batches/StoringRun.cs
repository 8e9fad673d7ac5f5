using Hearsay.Cli.Commands;
using Hearsay.Cli.Terminal;
using Hearsay.Engine.Beats;
using Hearsay.Engine.Models;
using Hearsay.Ledger;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Batches;

/// <summary>What the commands that read much and store it have in common: how they end, and what they say then.</summary>
internal static class StoringRun
{
    // Bytes, text, tree and tokens are held in memory while a report is read.
    private const long MostBytesUnderWay = 64_000_000;

    /// <param name="open">Makes or opens the ledger.</param>
    /// <param name="run">The run itself; returns what the program ends with.</param>
    public static int Start(AddReport report, Func<LedgerStore> open, Func<LedgerStore, CancellationToken, int> run)
    {
        using var interruption = new Interruption();
        try
        {
            // A server that is not there at the beginning is more often a slip of the pen than one that comes back.
            using var ledger = open();
            return run(ledger, interruption.Token);
        }
        catch (OperationCanceledException)
        {
            report.Tell("interrupted; run the same command again to go on from here.");
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is LedgerException or ModelException)
        {
            report.Tell(exception.Message);
            return ExitCode.SomeFailed;
        }
        catch (BeatException exception)
        {
            Array.ForEach(exception.Message.Split('\n'), report.Tell);
            return ExitCode.SomeFailed;
        }
    }

    /// <summary>Reads inputs on several threads and takes what comes of each, in their order, until all are stored.</summary>
    public static void ReadAll<TInput, TRead>(
        IReadOnlyList<TInput> inputs, int threads, Func<TInput, long> weigh, Func<TInput, TRead> read, Action<TRead> take, StoringBatch batch, CancellationToken cancellation)
    {
        try
        {
            foreach (var one in new OrderedWindow<TInput, TRead>(threads, MostBytesUnderWay, weigh, read).Run(inputs, cancellation))
            {
                take(one);
            }

            batch.Store();
        }
        catch (OperationCanceledException)
        {
            batch.StoreAtEnd();
            throw;
        }
    }
}
