using Hearsay.Beats;
using System.Text;
using BenchmarkDotNet.Attributes;
using Hearsay.Engine;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Models;
using Hearsay.Reading;

namespace Hearsay.Benchmarks;

/// <summary>Which stage takes the time? Each is run over the same reports, with what the stages before it added already there.</summary>
public class StageBenchmarks
{
    public const int LeastWords = 50_000;

    private static readonly IReadOnlyList<InventedReport> Reports = InventedNews.Reports(LeastWords);
    private readonly ModelFolder _models = ModelFolder.OpenEnglish();
    private readonly ReportReader _reader = new();
    private byte[][] _pages = [];
    private Document[] _documents = [];
    private IStage? _stage;

    public static int Words { get; } = Reports.Sum(report => report.Words);

    [ParamsSource(nameof(Stages))]
    public string Stage { get; set; } = "";

    /// <summary>The stages of the pipeline by their class names, and the steps before and after it.</summary>
    public static IEnumerable<string> Stages
    {
        get
        {
            using var models = ModelFolder.OpenEnglish();
            return ["(page to report)", .. EnglishPipeline.Build(models.Pack, BeatFolder.OpenArms()).Stages.Select(stage => stage.GetType().Name), "(reading to JSON)", "(all of it)"];
        }
    }

    [GlobalSetup]
    public void ReadAll()
    {
        var pipeline = EnglishPipeline.Build(_models.Pack, BeatFolder.OpenArms());
        _pages = [.. Reports.Select(report => Encoding.UTF8.GetBytes(report.Page))];
        _documents = [.. _pages.Select(page => pipeline.Run(_reader.Read(page, "page.html")))];
        _stage = pipeline.Stages.FirstOrDefault(stage => stage.GetType().Name == Stage) ?? Whole(pipeline);
    }

    [Benchmark]
    public void Annotate()
    {
        foreach (var document in _documents)
        {
            _stage!.Annotate(document);
        }
    }

    [GlobalCleanup]
    public void Close() => _models.Dispose();

    private Step Whole(Pipeline pipeline)
    {
        var pages = _documents.Zip(_pages).ToDictionary(pair => pair.First, pair => pair.Second);
        return Stage switch
        {
            "(page to report)" => new Step(document => _reader.Read(pages[document], "page.html")),
            "(reading to JSON)" => new Step(document => ReadingJson.ToUtf8(ReportReading.From(document))),
            _ => new Step(document => ReadingJson.ToUtf8(ReportReading.From(pipeline.Run(_reader.Read(pages[document], "page.html"))))),
        };
    }

    private sealed class Step(Action<Document> run) : IStage
    {
        public Layers Needs => Layers.None;

        public Layers Adds => Layers.None;

        public void Annotate(Document document) => run(document);
    }
}
