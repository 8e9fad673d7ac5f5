using Hearsay.Ledger;
using Hearsay.Ledger.Store;
using Microsoft.Extensions.Hosting;

namespace Hearsay.Web.Serving;

/// <summary>Makes briefs anew while the desk is served, some at a time, so that no page waits for many of them.</summary>
internal sealed class BriefKeeper(LedgerStore ledger, TimeProvider clock) : BackgroundService
{
    private const int AtOnce = 60;
    private const int FewEnough = 200;

    // Another program may add reports to the same ledger; nobody tells us.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);

    private readonly SemaphoreSlim _asked = new(0, 1);

    /// <summary>Waits until lists are up to date, as after a judgement, but never long: who adds thousands of reports sees them come.</summary>
    public async Task Fresh()
    {
        if (!ledger.Briefs.IsStale || ledger.Briefs.Waiting > FewEnough)
        {
            return;
        }

        Wake();
        for (var since = clock.GetTimestamp(); clock.GetElapsedTime(since) < Patience && ledger.Briefs.IsStale;)
        {
            await Task.Delay(Look, clock).ConfigureAwait(false);
        }
    }

    public override void Dispose()
    {
        base.Dispose();

        // The ledger is closed after us: a piece of work that is under way comes to its end first.
        _ = ExecuteTask?.ContinueWith(_ => { }, TaskScheduler.Default).Wait(TimeSpan.FromSeconds(10));
        _asked.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var isMore = false;
            try
            {
                isMore = ledger.Briefs.IsStale && ledger.Briefs.Refresh(AtOnce);
            }
            catch (LedgerException)
            {
                // Somebody else writes, or the disk is full: lists stay as they were, and the next try may do.
            }

            if (!isMore)
            {
                await Rest(stoppingToken).ConfigureAwait(false);
            }
        }
    }

    private async Task Rest(CancellationToken stopping)
    {
        try
        {
            await _asked.WaitAsync(Pause, stopping).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The desk is being stopped.
        }
    }

    private void Wake()
    {
        try
        {
            _asked.Release();
        }
        catch (SemaphoreFullException)
        {
            // It was woken already.
        }
    }
}
