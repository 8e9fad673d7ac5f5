using System.Diagnostics;
using Hearsay.Ledger.Adding;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Batches;

/// <summary>Gathers reports that are read and stores many at once; each is spoken of when it is on disk, and not before.</summary>
internal sealed class StoringBatch(Func<IReadOnlyList<PreparedReport>, IReadOnlyList<Added>> store, Patience patience, AddReport report)
{
    private const int Most = 32;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(500);

    private readonly List<PreparedReport> _reports = [];
    private long _began;

    public void Take(PreparedReport prepared)
    {
        _began = _reports.Count == 0 ? Stopwatch.GetTimestamp() : _began;
        _reports.Add(prepared);
        if (_reports.Count >= Most || Stopwatch.GetElapsedTime(_began) > LongestWait)
        {
            Store();
        }
    }

    public void Store()
    {
        if (_reports.Count > 0)
        {
            Acknowledge(patience.With(() => store(_reports)));
        }
    }

    /// <summary>What is read already is worth keeping when the run is interrupted, if that takes no waiting.</summary>
    public void StoreAtEnd()
    {
        try
        {
            Acknowledge(store(_reports));
        }
        catch (LedgerException exception) when (exception.IsPassing)
        {
            // Nothing of the batch was said to be there.
        }
    }

    private void Acknowledge(IReadOnlyList<Added> stored)
    {
        _reports.Clear();
        foreach (var added in stored)
        {
            report.Stored(added);
        }
    }
}
