using System.Diagnostics;
using System.Globalization;
using Hearsay.Ledger;
using Hearsay.Ledger.Adding;

namespace Hearsay.Benchmarks.Growth;

/// <summary>
/// What each step of adding took in one window of reports. The steps count the processor's time, which says the same on a machine that has other things to do;
/// the whole of a report is given by the clock on the wall too.
/// </summary>
internal sealed class WindowTimes : IDisposable
{
    private const string Reading = "read";
    private static readonly string[] Steps = [Reading, LedgerTrace.Store, LedgerTrace.Copies, LedgerTrace.Matters, LedgerTrace.Commit];

    private readonly int _size;
    private readonly ActivityListener _listener;
    private readonly Dictionary<string, List<double>> _steps = Steps.ToDictionary(step => step, _ => new List<double>());
    private readonly Dictionary<Activity, TimeSpan> _begun = [];
    private readonly List<double> _whole = [];
    private readonly List<double> _wall = [];

    /// <param name="size">How many reports the ledger has at the beginning.</param>
    public WindowTimes(int size)
    {
        _size = size;
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == LedgerTrace.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
            ActivityStarted = activity => _begun[activity] = Now,
            ActivityStopped = activity =>
            {
                if (_begun.Remove(activity, out var begun))
                {
                    _steps[activity.OperationName].Add((Now - begun).TotalMilliseconds);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public static IEnumerable<string> Head =>
    [
        $"| reports in the ledger | {string.Join(" | ", Steps)} | one report | 95th percentile | by the clock |",
        $"| ---: |{string.Concat(Enumerable.Repeat(" ---: |", Steps.Length + 3))}",
    ];

    /// <summary>Milliseconds: the mean of each step and of the whole, and percentiles of the whole.</summary>
    public string Row => string.Create(
        CultureInfo.InvariantCulture,
        $"| {_size:n0} | {string.Join(" | ", Steps.Select(step => MeanOf(step).ToString("0.00", CultureInfo.InvariantCulture)))} | {_whole.Average():0.0} | {Percentile(_whole):0.0} | {Percentile(_wall):0.0} |");

    private double Linking => MeanOf(LedgerTrace.Copies) + MeanOf(LedgerTrace.Matters);

    /// <summary>What linking a report costs in the second window over what it costs in the first.</summary>
    public static string Ratio(WindowTimes small, WindowTimes large) => string.Create(
        CultureInfo.InvariantCulture,
        $"Linking a report: {large.Linking:0.00} ms at {large._size:n0}, {small.Linking:0.00} ms at {small._size:n0}, {large.Linking / small.Linking:0.00} times as much.");

    public void Add(Func<PreparedReport> read, Action<PreparedReport> store)
    {
        var (wall, begun) = (Stopwatch.GetTimestamp(), Now);
        var prepared = read();
        _steps[Reading].Add((Now - begun).TotalMilliseconds);
        store(prepared);
        _whole.Add((Now - begun).TotalMilliseconds);
        _wall.Add(Stopwatch.GetElapsedTime(wall).TotalMilliseconds);
    }

    public void Dispose() => _listener.Dispose();

    private static TimeSpan Now => Environment.CpuUsage.TotalTime;

    private double MeanOf(string step) => _steps[step].Sum() / Math.Max(1, _whole.Count);

    private static double Percentile(List<double> times) => times.Order().ElementAt((int)(times.Count * 0.95));
}
