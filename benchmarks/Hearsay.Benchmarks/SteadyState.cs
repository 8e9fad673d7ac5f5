using Hearsay.Beats;
using System.Globalization;
using Hearsay.Engine;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Benchmarks;

/// <summary>
/// Words per second of a warm engine over plain texts, for holding it against other programs in one run: what they do too (tokens, sentences,
/// tags, names), and all of a reading. It counts processor time, which says the same on a machine that has other things to do.
/// </summary>
internal static class SteadyState
{
    private const Layers WhatOthersDo = Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Names;
    private const int Warmups = 3;
    private const int Rounds = 3;

    public static string Measure()
    {
        using var models = ModelFolder.OpenEnglish();
        var pipeline = EnglishPipeline.Build(models.Pack, BeatFolder.OpenArms());
        var texts = InventedNews.Reports(StageBenchmarks.LeastWords).Select(report => Report.Plain(report.Text)).ToList();
        var tokens = 0;
        var shared = WordsPerSecond(() => texts.ForEach(report => tokens += Some(pipeline, report).TokenCount));
        var all = WordsPerSecond(() => texts.ForEach(report => ReadingJson.ToUtf8(ReportReading.From(pipeline.Run(report)))));
        return string.Create(CultureInfo.InvariantCulture, $$"""{"program":"hearsay","shared":{{shared:0}},"all":{{all:0}},"tokens":{{tokens / (Warmups + Rounds)}}}""");
    }

    /// <summary>A Markdown table: what each stage takes of the processor's time.</summary>
    public static IEnumerable<string> Stages()
    {
        using var models = ModelFolder.OpenEnglish();
        var pipeline = EnglishPipeline.Build(models.Pack, BeatFolder.OpenArms());
        var documents = InventedNews.Reports(StageBenchmarks.LeastWords).Select(report => pipeline.Run(Report.Plain(report.Text))).ToList();
        yield return "| stage | µs a word | words/s |";
        yield return "| --- | ---: | ---: |";
        foreach (var stage in pipeline.Stages)
        {
            var speed = WordsPerSecond(() => documents.ForEach(stage.Annotate));
            yield return string.Create(CultureInfo.InvariantCulture, $"| {stage.GetType().Name} | {1e6 / speed:0.00} | {speed:n0} |");
        }
    }

    // Stages that others have no like of, such as trees and claims, are left out, unless names or tags are built on them.
    private static Document Some(Pipeline pipeline, Report report)
    {
        var document = new Document(report);
        foreach (var stage in pipeline.Stages.Where(stage => (stage.Adds & WhatOthersDo) != 0))
        {
            stage.Annotate(document);
        }

        return document;
    }

    private static double WordsPerSecond(Action work)
    {
        for (var round = 0; round < Warmups; round++)
        {
            work();
        }

        var before = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < Rounds; round++)
        {
            work();
        }

        return StageBenchmarks.Words * Rounds / (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
