using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Hearsay.Benchmarks;

/// <summary>Short runs in this process, reported by the word.</summary>
internal sealed class WordsConfig : ManualConfig
{
    public WordsConfig()
    {
        Add(DefaultConfig.Instance);
        AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(
            new PerWord("Words/s", (summary, benchmark) => $"{1e9 * StageBenchmarks.Words / Mean(summary, benchmark):N0}"),
            new PerWord("B/word", (summary, benchmark) => $"{(double)Allocated(summary, benchmark) / StageBenchmarks.Words:N0}"));
    }

    private static double Mean(Summary summary, BenchmarkCase benchmark) => summary[benchmark]?.ResultStatistics?.Mean ?? double.NaN;

    private static long Allocated(Summary summary, BenchmarkCase benchmark) => summary[benchmark]?.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? 0;

    private sealed class PerWord(string name, Func<Summary, BenchmarkCase, string> valueOf) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => name;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => valueOf(summary, benchmarkCase);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => valueOf(summary, benchmarkCase);

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
    }
}
