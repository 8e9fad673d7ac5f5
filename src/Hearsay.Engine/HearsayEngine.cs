using System.Reflection;
using Hearsay.Engine.Beats;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;

namespace Hearsay.Engine;

/// <summary>Reads reports: who said what, on whose word, how sure. Immutable; one instance serves all threads.</summary>
/// <example><code>
/// using var models = ModelFolder.OpenEnglish();
/// var engine = new HearsayEngine(models.Pack);
/// var reading = engine.Read(Report.Plain("The mayor said that the bridge was closed."));
/// </code></example>
public sealed class HearsayEngine
{
    private readonly Pipeline _pipeline;

    /// <exception cref="ModelException">A file of the pack is missing or broken; the message names it.</exception>
    public HearsayEngine(ModelPack english) => _pipeline = EnglishPipeline.Build(english);

    /// <summary>Reads for the events of a beat as well.</summary>
    /// <exception cref="ModelException">A file of the pack or of the beat is missing or broken; the message names it.</exception>
    public HearsayEngine(ModelPack english, Beat beat) => _pipeline = EnglishPipeline.Build(english, beat);

    /// <summary>Of this engine, such as "0.1.0".</summary>
    public static string Version { get; } =
        typeof(HearsayEngine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public ReportReading Read(Report report) => ReportReading.From(_pipeline.Run(report));
}
