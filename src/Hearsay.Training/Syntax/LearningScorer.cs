using System.Numerics.Tensors;
using Hearsay.Engine.Syntax;
using Hearsay.Training.Linear;

namespace Hearsay.Training.Syntax;

/// <summary>Weighs by weights that still change.</summary>
internal readonly struct LearningScorer(AveragedPerceptron actions, AveragedPerceptron relations) : IParseScorer
{
    public void ScoreActions(ReadOnlySpan<ulong> features, Span<float> scores) => actions.Score(features, scores);

    public byte BestRelation(ReadOnlySpan<ulong> features)
    {
        Span<float> scores = stackalloc float[relations.Classes];
        relations.Score(features, scores);
        return (byte)TensorPrimitives.IndexOfMax<float>(scores);
    }
}
