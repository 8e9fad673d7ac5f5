using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Hearsay.Ledger;
using Hearsay.Ledger.Adding;
using Hearsay.Ledger.Reports;
using Hearsay.Web;

namespace Hearsay.Benchmarks.Desks;

/// <summary>How long the desk takes for its pages on a ledger that is there: one after the other on one core, then fifty users at once on all.</summary>
internal sealed class DeskRun : IDisposable
{
    private const int Each = 200;
    private const int Users = 50;
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(20);
    private static readonly string[] Words = ["rifles", "ship", "port officials", "denied", "missiles for", "minister", "seized", "contract", "customs", "drones"];

    private readonly LedgerStore _ledger;
    private readonly HttpClient _client;
    private readonly Random _random = new(7);
    private readonly List<(string Page, Func<string> Address)> _pages;

    private DeskRun(LedgerStore ledger, string address)
    {
        _ledger = ledger;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
        var reports = Spread();
        var matters = ledger.Matters.Count;
        string Report() => $"/reports/{reports[_random.Next(reports.Count)].Id["sha256:".Length..][..12]}";
        _pages =
        [
            ("/", () => "/"),
            ("/reports", () => $"/reports?after={_random.NextInt64(50, Math.Max(51, ledger.Reports.Count))}"),
            ("/reports?q=…", () => $"/reports?q={Uri.EscapeDataString(Word())}"),
            ("/reports/…", Report),
            ("/matters", () => "/matters"),
            ("/matters/…", () => $"/matters/m{_random.NextInt64(1, Math.Max(2, matters))}"),
            ("/voices", () => "/voices"),
            ("/parties", () => "/parties"),
            ("/review", () => "/review"),
            ("/log", () => "/log"),
            ("/search?q=…", () => $"/search?q={Uri.EscapeDataString(Word())}"),
        ];
    }

    public static async Task Print(string path)
    {
        using var ledger = LedgerStore.Open(path, TimeProvider.System, create: false);
        var intake = new ReportIntake((_, _) => throw new NotSupportedException("This run adds nothing."), () => new ReadingVersion("0", "0", "arms"));
        await using var server = DeskServer.Build(new DeskOptions { Port = 0, Who = "benchmark" }, ledger, intake);
        await server.StartAsync().ConfigureAwait(false);
        using var run = new DeskRun(ledger, server.Address);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ledger.Reports.Count:N0} reports, {ledger.Matters.Count:N0} matters"));
        Console.WriteLine();
        Console.WriteLine("| page, one core | median, ms | 95th percentile, ms |");
        Console.WriteLine("| --- | ---: | ---: |");
        var all = Affinity;
        Affinity = 1;
        foreach (var (page, address) in run._pages)
        {
            var times = await run.OneAfterTheOther(address).ConfigureAwait(false);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{page}` | {At(times, 0.5):0.0} | {At(times, 0.95):0.0} |"));
        }

        Affinity = all;
        var (crowd, errors) = await run.AllAtOnce().ConfigureAwait(false);
        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Users} users at once on {Environment.ProcessorCount} cores: {crowd.Count:N0} pages, {errors} errors, median {At(crowd, 0.5):0} ms, 95th percentile {At(crowd, 0.95):0} ms"));
    }

    public void Dispose() => _client.Dispose();

    private async Task<List<double>> OneAfterTheOther(Func<string> address)
    {
        for (var warming = 0; warming < 10; warming++)
        {
            await Time(address()).ConfigureAwait(false);
        }

        var times = new List<double>();
        for (var number = 0; number < Each; number++)
        {
            times.Add((await Time(address()).ConfigureAwait(false)).Milliseconds);
        }

        return times;
    }

    private async Task<(List<double> Times, int Errors)> AllAtOnce()
    {
        var times = new ConcurrentBag<double>();
        var errors = 0;
        var end = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Users).Select(async user =>
        {
            for (var number = user; end.Elapsed < Together; number++)
            {
                string address;
                lock (_random)
                {
                    address = _pages[number % _pages.Count].Address();
                }

                var (milliseconds, isError) = await Time(address).ConfigureAwait(false);
                times.Add(milliseconds);
                if (isError)
                {
                    Interlocked.Increment(ref errors);
                }

                // Somebody who reads, however fast.
                await Task.Delay(200).ConfigureAwait(false);
            }
        })).ConfigureAwait(false);
        return ([.. times], errors);
    }

    // A matter that was joined to another or rejected is not found, which is an answer.
    private async Task<(double Milliseconds, bool IsError)> Time(string address)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative)).ConfigureAwait(false);
        await answer.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
        return (watch.Elapsed.TotalMilliseconds, (int)answer.StatusCode >= 500);
    }

    private string Word() => Words[_random.Next(Words.Length)];

    private List<ReportRef> Spread()
    {
        var count = _ledger.Reports.Count;
        return [.. Enumerable.Range(0, 20).SelectMany(part => _ledger.Reports.Page(new ReportQuery { After = Math.Max(2, count * (part + 1) / 20), Limit = 20 }).Lines).Select(line => line.Report)];
    }

    private static double At(List<double> times, double share) => times.Order().ElementAt((int)(share * (times.Count - 1)));

    private static nint Affinity
    {
        get => OperatingSystem.IsLinux() || OperatingSystem.IsWindows() ? Process.GetCurrentProcess().ProcessorAffinity : 0;
        set
        {
            if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
            {
                Process.GetCurrentProcess().ProcessorAffinity = value;
            }
        }
    }
}
