using Hearsay.Engine.Models;

namespace Hearsay.Training.Stages;

/// <summary>Scores one stage on development data.</summary>
public interface IStageEvaluation
{
    /// <summary>Its name on the command line, and what its scores' names begin with: "tags" has "tags.upos".</summary>
    string Stage { get; }

    /// <param name="models">The models to score, as the engine gets them.</param>
    /// <param name="corporaRoot">The folder of the corpora.</param>
    /// <returns>Scores by name, in per cent where they are shares.</returns>
    IEnumerable<Score> Evaluate(ModelPack models, string corporaRoot);
}

/// <summary>One measured number, such as "syntax.las" 84.2.</summary>
public readonly record struct Score(string Name, double Value);
