using System.Collections.Concurrent;
using System.Threading.Channels;
using Hearsay.Ledger;
using Hearsay.Ledger.Store;
using Hearsay.Web.Watching;
using Microsoft.Extensions.Hosting;

namespace Hearsay.Web.Api;

/// <summary>
/// Takes reports that were sent and reads them one after the other. What waits is on disk and bounded, by number and by size: who sends more is told to wait. What
/// came of an intake is remembered for a while, so that a page that was away can ask again.
/// </summary>
internal sealed class IntakeDesk(LedgerStore ledger, ReportIntake intake, TimeProvider clock, Instruments instruments) : BackgroundService
{
    private const int MostWaiting = 10_000;
    private const long MostBytes = 2_000_000_000;
    private const int MostRemembered = 1000;
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    private readonly Channel<(Intake Intake, IntakeItem Item)> _waiting = Channel.CreateUnbounded<(Intake, IntakeItem)>(new UnboundedChannelOptions { SingleReader = false });
    private readonly ConcurrentDictionary<string, Intake> _intakes = [];
    private readonly ConcurrentDictionary<(string Who, string Key), Intake> _keys = [];
    private readonly Lock _lock = new();
    private int _count;
    private long _bytes;

    /// <summary>How many wait to be read.</summary>
    public int Waiting => Volatile.Read(ref _count);

    /// <summary>Null where there is none, or it was done long ago.</summary>
    public Intake? Find(string id) => _intakes.GetValueOrDefault(id);

    /// <summary>What was sent under a key by the same person before.</summary>
    public Intake? Of(string who, string key) => _keys.GetValueOrDefault((who, key));

    /// <summary>Takes what was sent in; null where too much is waiting already.</summary>
    public Intake? Take(string who, string print, IReadOnlyList<IntakeItem> items, bool isForm, string? key)
    {
        Forget();
        var size = items.Sum(item => item.Size);
        lock (_lock)
        {
            if (_count > 0 && (_count + items.Count > MostWaiting || _bytes + size > MostBytes))
            {
                return null;
            }

            (_count, _bytes) = (_count + items.Count, _bytes + size);
        }

        var taken = new Intake(who, print, items, isForm, clock.GetUtcNow());
        _intakes[taken.Id] = taken;
        if (key is not null)
        {
            _keys[(who, key)] = taken;
        }

        foreach (var item in items)
        {
            _waiting.Writer.TryWrite((taken, item));
        }

        return taken;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        Enumerable.Range(0, Math.Max(1, Environment.ProcessorCount - 1)).Select(_ => Task.Run(() => Work(stoppingToken), stoppingToken)));

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        while (_waiting.Reader.TryRead(out var left))
        {
            Drop(left.Item);
        }
    }

    private async Task Work(CancellationToken stopping)
    {
        await foreach (var (taken, item) in _waiting.Reader.ReadAllAsync(stopping).ConfigureAwait(false))
        {
            try
            {
                using var span = Instruments.Source.StartActivity("read a report");
                var outcome = item.Outcome.Outcome == IntakeItem.Failed ? item.Outcome : Store(taken, item);
                span?.SetTag("hearsay.outcome", outcome.Outcome).SetTag("hearsay.bytes", item.Size);
                instruments.Taken(outcome.Outcome);
                taken.Tell(item, outcome);
            }
            finally
            {
                Drop(item);
                lock (_lock)
                {
                    (_count, _bytes) = (_count - 1, _bytes - item.Size);
                }
            }
        }
    }

    // One report that cannot be read, for whatever reason, is no reason to leave the others unread.
    private OutcomeShape Store(Intake taken, IntakeItem item)
    {
        try
        {
            taken.Tell(item, item.Outcome with { Outcome = IntakeItem.Reading });
            var bytes = File.ReadAllBytes(item.Path!);
            var source = item.Outcome.Report;
            if (ledger.Known(bytes, source) is { } known)
            {
                return item.Outcome with { Outcome = IntakeItem.Known, Id = known.Id, Number = known.Number };
            }

            var added = ledger.Add([intake.Prepare(bytes, source)])[0];
            return item.Outcome with { Outcome = added.IsNew ? IntakeItem.New : IntakeItem.Known, Id = added.Report.Id, Number = added.Report.Number };
        }
        catch (LedgerException exception)
        {
            return Failure(item, $"{exception.Message} Send it again.");
        }
        catch (Exception exception)
        {
            return Failure(item, $"a fault in Hearsay ({exception.GetType().Name}); please report it, with the report if it may be shown.");
        }
    }

    private static OutcomeShape Failure(IntakeItem item, string error) => item.Outcome with { Outcome = IntakeItem.Failed, Error = error };

    private static void Drop(IntakeItem item)
    {
        if (item.Path is { } path)
        {
            File.Delete(path);
        }
    }

    private void Forget()
    {
        var before = clock.GetUtcNow() - Remembered;
        var old = _intakes.Values.Where(one => one.IsDone).OrderBy(one => one.Begun).ToList();
        foreach (var one in old.Where((one, place) => one.Begun < before || old.Count - place > MostRemembered))
        {
            _intakes.TryRemove(one.Id, out _);
        }

        foreach (var (key, one) in _keys.Where(pair => !_intakes.ContainsKey(pair.Value.Id)).ToList())
        {
            _keys.TryRemove(new KeyValuePair<(string, string), Intake>(key, one));
        }
    }
}
