using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Batches;

/// <summary>Does something on a ledger, and waits while its server is away: says so once, asks again, says when it is back.</summary>
internal static class Patience
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    public static T With<T>(Func<T> work, Action<string> tell, CancellationToken cancellation)
    {
        var pause = FirstPause;
        for (var isWaiting = false; ; isWaiting = true)
        {
            try
            {
                var result = work();
                if (isWaiting)
                {
                    tell("the server is back; going on.");
                }

                return result;
            }
            catch (LedgerException exception) when (exception.IsPassing)
            {
                if (!isWaiting)
                {
                    tell($"{exception.Message} Waiting for it; Ctrl-C ends the waiting, and what was said to be added is there.");
                }
            }

            cancellation.WaitHandle.WaitOne(pause);
            cancellation.ThrowIfCancellationRequested();
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }
}
