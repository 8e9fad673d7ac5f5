using System.Collections.Concurrent;
using Hearsay.Cli.Commands;
using Hearsay.Engine.Beats;
using Hearsay.Engine.Models;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Ledger;
using Hearsay.Ledger.Adding;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Batches;

/// <summary>One run of <c>hearsay reread</c>: what is in the ledger is read again from its originals, each report for the beat that it was read for.</summary>
internal sealed class RereadRun
{
    private readonly ReadOptions _options;
    private readonly LedgerStore _ledger;
    private readonly AddReport _report;
    private readonly Patience _patience;
    private readonly StoringBatch _batch;
    private readonly ConcurrentDictionary<(string Beat, bool IsPlain), Lazy<ReadingRoom>> _rooms = [];

    private RereadRun(ReadOptions options, LedgerStore ledger, AddReport report, CancellationToken cancellation)
    {
        _options = options;
        _ledger = ledger;
        _report = report;
        _patience = new Patience(report.Tell, cancellation);
        _batch = new StoringBatch(ledger.Reread, _patience, report);
    }

    /// <param name="all">Whether reports are read that this very version read before.</param>
    public static int Start(ReadOptions options, Func<LedgerStore> open, AddFormat format, bool all)
    {
        var report = new AddReport(format, options.IsQuiet, AddWords.Rereading);
        return StoringRun.Start(report, open, (ledger, cancellation) => new RereadRun(options, ledger, report, cancellation).Go(all, cancellation));
    }

    private int Go(bool all, CancellationToken cancellation)
    {
        var reports = Chosen(all).ToList();
        _report.Begin(reports.Count);
        try
        {
            StoringRun.ReadAll(reports, _options.Threads, _ => 0, ReadOne, Take, _batch, cancellation);
        }
        finally
        {
            _report.End();
        }

        _report.Sum(_ledger.Place);
        return _report.Failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    // Those that are named are read in any case, and of the others those that another version read.
    private IEnumerable<ReadBy> Chosen(bool all)
    {
        var versions = _ledger.Reports.Versions();
        if (_options.Paths.Count > 0)
        {
            var named = new HashSet<long>();
            foreach (var name in _options.Paths)
            {
                var found = _ledger.Reports.Named(name);
                named.UnionWith(found.Select(report => report.Number));
                if (found.Count == 0)
                {
                    _report.Failure(name, "the ledger has no such report; give its path as it was added, or its id.");
                }
            }

            return versions.Where(read => named.Contains(read.Report.Number));
        }

        return versions.Where(read => all || read.Version != RoomFor(read.Version.Beat, false).Version);
    }

    private void Take((ReportRef Report, PreparedReport? Prepared, string? Error) read)
    {
        if (read.Prepared is { } prepared)
        {
            _batch.Take(prepared);
        }
        else
        {
            _report.Failure(read.Report.Source, read.Error!);
        }
    }

    private (ReportRef Report, PreparedReport? Prepared, string? Error) ReadOne(ReadBy read)
    {
        var report = read.Report;
        try
        {
            var (bytes, old) = _patience.With(() => (_ledger.Reports.OriginalOf(report)!, _ledger.Reports.ReadingOf(report)!));
            var desk = RoomFor(read.Version.Beat, WasPlain(old.Report));
            return (report, PreparedReport.Again(ReportReading.From(desk.Read(bytes, old.Report.Source)), desk.Version), null);
        }
        catch (Exception exception) when (exception is not (ModelException or BeatException or LedgerException or OperationCanceledException))
        {
            return (report, null, $"a fault in hearsay ({exception.GetType().Name}: {exception.Message}); please report it.");
        }
    }

    private ReadingRoom RoomFor(string beat, bool isPlain) => _rooms.GetOrAdd(
        (_options.Beat ?? beat, isPlain), key => new Lazy<ReadingRoom>(() => new ReadingRoom(_options with { Beat = key.Beat, Plain = key.IsPlain }))).Value;

    // What was read with --plain is one part, which is all of the text.
    private static bool WasPlain(Report report) =>
        report.Parts is [{ Kind: PartKind.Body } part] && part.Span.Start == 0 && part.Span.End == report.Text.Length;
}
