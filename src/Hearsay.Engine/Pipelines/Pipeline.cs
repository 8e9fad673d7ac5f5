using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Pipelines;

/// <summary>Stages in running order, checked to fit together. Immutable; one instance serves all threads.</summary>
public sealed class Pipeline
{
    internal Pipeline(IReadOnlyList<IStage> stages) => Stages = stages;

    public IReadOnlyList<IStage> Stages { get; }

    /// <summary>Runs every stage over the report.</summary>
    public Document Run(Report report) => Run(new Document(report));

    /// <summary>Runs those stages that still have something to add; a document that came with gold tokens keeps them.</summary>
    public Document Run(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (var stage in Stages)
        {
            if ((stage.Adds & ~document.Has) != Layers.None)
            {
                stage.Annotate(document);
            }
        }

        return document;
    }
}
