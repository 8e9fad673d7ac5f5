using System.Diagnostics;
using Hearsay.Cli.Commands;
using Hearsay.Cli.Inputs;
using Hearsay.Cli.Terminal;
using Hearsay.Engine.Beats;
using Hearsay.Engine.Models;
using Hearsay.Engine.Readings;
using Hearsay.Ledger;
using Hearsay.Ledger.Adding;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Batches;

/// <summary>
/// One run of <c>hearsay add</c>: reports are read on several threads and stored in batches. A report is spoken of only when it is on disk, so
/// that a run that is cut off, in whatever way, has told the truth and can be run again.
/// </summary>
internal sealed class AddRun
{
    private const long MostBytesUnderWay = 64_000_000;
    private const int MostInBatch = 32;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(500);

    private readonly ReadOptions _options;
    private readonly LedgerStore _ledger;
    private readonly Desk _desk;
    private readonly AddReport _report;
    private readonly Patience _patience;
    private readonly List<PreparedReport> _batch = [];
    private long _batchBegan;

    private AddRun(ReadOptions options, LedgerStore ledger, AddReport report, CancellationToken cancellation)
    {
        _options = options;
        _ledger = ledger;
        _report = report;
        _patience = new Patience(report.Tell, cancellation);
        _desk = new Desk(options);
    }

    public static int Start(ReadOptions options, string ledger, AddFormat format)
    {
        using var interruption = new Interruption();
        var report = new AddReport(format, options.IsQuiet);
        try
        {
            // A server that is not there at the beginning is more often a slip of the pen than one that comes back.
            using var opened = LedgerStore.Open(ledger, TimeProvider.System);
            return new AddRun(options, opened, report, interruption.Token).Go(interruption.Token);
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

    private int Go(CancellationToken cancellation)
    {
        var inputs = InputList.Expand(_options.Paths).ToList();
        _report.Begin(inputs.Count);
        var window = new OrderedWindow<InputFile, Read>(_options.Threads, MostBytesUnderWay, input => input.Size, ReadOne);
        try
        {
            foreach (var read in window.Run(inputs, cancellation))
            {
                Take(read);
            }

            Store();
        }
        catch (OperationCanceledException)
        {
            StoreAtEnd();
            throw;
        }
        finally
        {
            _report.End();
        }

        _report.Sum(_ledger.Place);
        return _report.Failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private void Take(Read read)
    {
        if (read.Prepared is { } prepared)
        {
            _batchBegan = _batch.Count == 0 ? Stopwatch.GetTimestamp() : _batchBegan;
            _batch.Add(prepared);
            _report.Remark(read.Input, read.Remark);
            if (_batch.Count >= MostInBatch || Stopwatch.GetElapsedTime(_batchBegan) > LongestWait)
            {
                Store();
            }
        }
        else if (read.Known is { } known)
        {
            _report.Stored(known);
        }
        else
        {
            _report.Failure(read.Input, read.Error!);
        }
    }

    private void Store()
    {
        if (_batch.Count > 0)
        {
            Acknowledge(_patience.With(() => _ledger.Add(_batch)));
        }
    }

    // What is read already is worth keeping, if that takes no waiting.
    private void StoreAtEnd()
    {
        try
        {
            Acknowledge(_ledger.Add(_batch));
        }
        catch (LedgerException exception) when (exception.IsPassing)
        {
            // Nothing of the batch was said to be there.
        }
    }

    private void Acknowledge(IReadOnlyList<Added> stored)
    {
        _batch.Clear();
        foreach (var added in stored)
        {
            _report.Stored(added);
        }
    }

    // One report that cannot be read, for whatever reason, is no reason to leave the others unread.
    private Read ReadOne(InputFile input)
    {
        try
        {
            var bytes = _desk.BytesOf(input);
            if (_patience.With(() => _ledger.Known(bytes, input.Path)) is { } known)
            {
                return new Read(input) { Known = new Added(known, false) };
            }

            var document = _desk.Read(bytes, input.Path);
            return new Read(input)
            {
                Prepared = PreparedReport.Of(ReportReading.From(document), bytes, _desk.Version),
                Remark = Remarks.On(document.Report, _options.Plain),
            };
        }
        catch (InputException exception)
        {
            return new Read(input) { Error = exception.Message };
        }
        catch (Exception exception) when (exception is not (ModelException or BeatException or LedgerException or OperationCanceledException))
        {
            return new Read(input) { Error = $"a fault in hearsay ({exception.GetType().Name}: {exception.Message}); please report it." };
        }
    }

    // What came of one input: read, there already, or why not.
    private sealed record Read(InputFile Input)
    {
        public PreparedReport? Prepared { get; init; }

        public Added? Known { get; init; }

        public string? Remark { get; init; }

        public string? Error { get; init; }
    }
}
