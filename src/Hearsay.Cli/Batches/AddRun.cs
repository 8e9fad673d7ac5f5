using Hearsay.Cli.Commands;
using Hearsay.Cli.Inputs;
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
    private readonly ReadOptions _options;
    private readonly LedgerStore _ledger;
    private readonly ReadingRoom _room;
    private readonly AddReport _report;
    private readonly Patience _patience;
    private readonly StoringBatch _batch;

    private AddRun(ReadOptions options, LedgerStore ledger, AddReport report, CancellationToken cancellation)
    {
        _options = options;
        _ledger = ledger;
        _report = report;
        _patience = new Patience(report.Tell, cancellation);
        _batch = new StoringBatch(ledger.Add, _patience, report);
        _room = new ReadingRoom(options);
    }

    public static int Start(ReadOptions options, string ledger, AddFormat format)
    {
        var report = new AddReport(format, options.IsQuiet, AddWords.Adding);
        return StoringRun.Start(
            report, () => LedgerStore.Open(ledger, TimeProvider.System), (opened, cancellation) => new AddRun(options, opened, report, cancellation).Go(cancellation));
    }

    private int Go(CancellationToken cancellation)
    {
        var inputs = InputList.Expand(_options.Paths).ToList();
        _report.Begin(inputs.Count);
        try
        {
            StoringRun.ReadAll(inputs, _options.Threads, input => input.Size, ReadOne, Take, _batch, cancellation);
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
            _report.Remark(NameOf(read.Input), read.Remark);
            _batch.Take(prepared);
        }
        else if (read.Known is { } known)
        {
            _report.Stored(known);
        }
        else
        {
            _report.Failure(NameOf(read.Input), read.Error!);
        }
    }

    // One report that cannot be read, for whatever reason, is no reason to leave the others unread.
    private Read ReadOne(InputFile input)
    {
        try
        {
            var bytes = _room.BytesOf(input);
            if (_patience.With(() => _ledger.Known(bytes, input.Path)) is { } known)
            {
                return new Read(input) { Known = new Added(known, false) };
            }

            var document = _room.Read(bytes, input.Path);
            return new Read(input)
            {
                Prepared = PreparedReport.Of(ReportReading.From(document), bytes, _room.Version),
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

    private static string NameOf(InputFile input) => input.Path == InputFile.StandardInput ? "standard input" : input.Path;

    // What came of one input: read, there already, or why not.
    private sealed record Read(InputFile Input)
    {
        public PreparedReport? Prepared { get; init; }

        public Added? Known { get; init; }

        public string? Remark { get; init; }

        public string? Error { get; init; }
    }
}
