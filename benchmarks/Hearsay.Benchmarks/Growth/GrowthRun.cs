using Hearsay.Beats;
using Hearsay.Engine;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Readings;
using Hearsay.Ledger;
using Hearsay.Ledger.Adding;
using Hearsay.Models;
using Hearsay.Reading;
using Hearsay.Simulator;

namespace Hearsay.Benchmarks.Growth;

/// <summary>
/// Does a report cost more to add to a large ledger than to a small one? Simulated reports are added in the order of their days, as news comes in. At some
/// sizes a window of them is read and added one by one, each in a transaction of its own, on one thread, and timed; what lies between is read on all
/// processors and stored in batches.
/// </summary>
internal sealed class GrowthRun(LedgerStore ledger, Pipeline pipeline, ReadingVersion version)
{
    public const int Usual = 100_000;

    private const ulong Seed = 1;
    private const int Window = 1000;
    private const int Chunk = 256;
    private const int Batch = 32;

    private readonly ReportReader _reader = new();

    public static void Print(string address, int count)
    {
        using var models = ModelFolder.OpenEnglish();
        using var ledger = LedgerStore.Open(address, TimeProvider.System);
        var pipeline = EnglishPipeline.Build(models.Pack, BeatFolder.OpenArms());
        var run = new GrowthRun(ledger, pipeline, new ReadingVersion(HearsayEngine.Version, models.Hash(), "arms"));
        List<SimulatedReport> reports = [.. Simulation.Reports(Seed, count).OrderBy(report => report.Published).ThenBy(report => report.Name, StringComparer.Ordinal)];
        List<WindowTimes> windows = [];
        foreach (var row in WindowTimes.Head)
        {
            Console.WriteLine(row);
        }

        var at = 0;
        foreach (var start in StartsOf(count))
        {
            run.AddUntimed(reports[at..start]);
            at = Math.Min(start + Window, count);
            windows.Add(run.AddTimed(start, reports[start..at]));
            Console.WriteLine(windows[^1].Row);
        }

        Console.WriteLine(WindowTimes.Ratio(windows[0], windows[^1]));
    }

    /// <summary>At 1,000, 3,000, 10,000, 30,000…; the last window ends with the last report.</summary>
    private static IEnumerable<int> StartsOf(int count)
    {
        for (var power = Window; power < count; power *= 10)
        {
            foreach (var start in (int[])[power, 3 * power])
            {
                if (start + (2 * Window) <= count)
                {
                    yield return start;
                }
            }
        }

        yield return Math.Max(0, count - Window);
    }

    private WindowTimes AddTimed(int size, IEnumerable<SimulatedReport> reports)
    {
        using var times = new WindowTimes(size);
        foreach (var report in reports)
        {
            times.Add(() => Prepare(report), prepared => ledger.Add([prepared]));
        }

        return times;
    }

    private void AddUntimed(List<SimulatedReport> reports)
    {
        var chunks = reports.Chunk(Chunk).ToList();
        var next = chunks.Count > 0 ? Task.Run(() => PrepareAll(chunks[0])) : null;
        for (var chunk = 0; chunk < chunks.Count; chunk++)
        {
            var ready = next!.GetAwaiter().GetResult();
            var following = chunk + 1;
            next = following < chunks.Count ? Task.Run(() => PrepareAll(chunks[following])) : null;
            foreach (var batch in ready.Chunk(Batch))
            {
                ledger.Add(batch);
            }
        }
    }

    private PreparedReport[] PrepareAll(SimulatedReport[] reports)
    {
        var prepared = new PreparedReport[reports.Length];
        Parallel.For(0, reports.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, report => prepared[report] = Prepare(reports[report]));
        return prepared;
    }

    private PreparedReport Prepare(SimulatedReport report)
    {
        var bytes = report.Bytes;
        return PreparedReport.Of(ReportReading.From(pipeline.Run(_reader.Read(bytes, report.Name))), bytes, version);
    }
}
