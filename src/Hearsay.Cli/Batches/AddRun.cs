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
    private readonly List<PreparedReport> _batch = [];
    private long _batchBegan;

    private AddRun(ReadOptions options, LedgerStore ledger, AddReport report)
    {
        _options = options;
        _ledger = ledger;
        _report = report;
        _desk = new Desk(options);
    }

    public static int Start(ReadOptions options, string ledger, AddFormat format)
    {
        using var interruption = new Interruption();
        var report = new AddReport(format, options.IsQuiet);
        try
        {
            using var opened = Patience.With(() => LedgerStore.Open(ledger, TimeProvider.System), report.Tell, interruption.Token);
            return new AddRun(options, opened, report).Go(interruption.Token);
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
                Take(read, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            // What is read already is worth keeping; nothing new is begun.
            Store(CancellationToken.None);
            throw;
        }
        finally
        {
            _report.End();
        }

        Store(cancellation);
        _report.Sum(_ledger.Place);
        return _report.Failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private void Take(Read read, CancellationToken cancellation)
    {
        if (read.Prepared is { } prepared)
        {
            _batchBegan = _batch.Count == 0 ? Stopwatch.GetTimestamp() : _batchBegan;
            _batch.Add(prepared);
            _report.Remark(read.Input, read.Remark);
            if (_batch.Count >= MostInBatch || Stopwatch.GetElapsedTime(_batchBegan) > LongestWait)
            {
                Store(cancellation);
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

    private void Store(CancellationToken cancellation)
    {
        if (_batch.Count == 0)
        {
            return;
        }

        foreach (var added in Patience.With(() => _ledger.Add(_batch), _report.Tell, cancellation))
        {
            _report.Stored(added);
        }

        _batch.Clear();
    }

    // One report that cannot be read, for whatever reason, is no reason to leave the others unread.
    private Read ReadOne(InputFile input)
    {
        try
        {
            var bytes = _desk.BytesOf(input);
            if (Patience.With(() => _ledger.Known(bytes, input.Path), _ => { }, CancellationToken.None) is { } known)
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
        catch (Exception exception) when (exception is not (ModelException or BeatException or LedgerException))
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
