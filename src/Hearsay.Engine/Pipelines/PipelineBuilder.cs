namespace Hearsay.Engine.Pipelines;

/// <summary>Puts stages together and checks that each finds what it needs.</summary>
public sealed class PipelineBuilder
{
    private readonly List<IStage> _stages = [];

    public PipelineBuilder Add(IStage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        _stages.Add(stage);
        return this;
    }

    /// <exception cref="InvalidOperationException">A stage needs a layer that no earlier stage adds; the message names both.</exception>
    public Pipeline Build()
    {
        var has = Layers.None;
        foreach (var stage in _stages)
        {
            var missing = stage.Needs & ~has;
            if (missing != Layers.None)
            {
                throw new InvalidOperationException($"{stage.GetType().Name} needs {missing}, which no earlier stage adds.");
            }

            has |= stage.Adds;
        }

        return new Pipeline([.. _stages]);
    }
}
