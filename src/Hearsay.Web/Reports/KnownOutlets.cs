using Hearsay.Ledger;

namespace Hearsay.Web.Reports;

/// <summary>The outlets that the list of reports suggests. Counting them goes through all reports, so that it is done once a minute at most.</summary>
internal sealed class KnownOutlets(LedgerStore ledger, TimeProvider clock)
{
    private const int Most = 100;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private IReadOnlyList<string> _names = [];
    private long? _since;

    public IReadOnlyList<string> Names
    {
        get
        {
            lock (_lock)
            {
                if (_since is not { } since || clock.GetElapsedTime(since) > Kept)
                {
                    _names = ledger.Reports.Outlets(Most);
                    _since = clock.GetTimestamp();
                }

                return _names;
            }
        }
    }
}
