using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Batches;

/// <summary>Does things on a ledger, and waits while its server is away: says so once, however many threads wait, asks again, says when it is back.</summary>
internal sealed class Patience(Action<string> tell, CancellationToken cancellation)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private bool _isAway;

    /// <exception cref="OperationCanceledException">It was asked to end while it waited.</exception>
    public T With<T>(Func<T> work)
    {
        var pause = FirstPause;
        for (var hasWaited = false; ; hasWaited = true)
        {
            try
            {
                var result = work();
                if (hasWaited)
                {
                    Turn(false, "the server is back; going on.");
                }

                return result;
            }
            catch (LedgerException exception) when (exception.IsPassing)
            {
                Turn(true, $"{exception.Message} Waiting for it; Ctrl-C ends the waiting, and what was said to be added is there.");
            }

            cancellation.WaitHandle.WaitOne(pause);
            cancellation.ThrowIfCancellationRequested();
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private void Turn(bool isAway, string message)
    {
        lock (_lock)
        {
            if (_isAway != isAway)
            {
                _isAway = isAway;
                tell(message);
            }
        }
    }
}
