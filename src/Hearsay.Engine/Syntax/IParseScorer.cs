using Hearsay.Engine.Models;

namespace Hearsay.Engine.Syntax;

/// <summary>Weighs what a parser can do: a model that is done, or one that still learns.</summary>
internal interface IParseScorer
{
    /// <summary>Fills in the score of each action.</summary>
    void ScoreActions(ReadOnlySpan<ulong> features, Span<float> scores);

    /// <summary>The number of the best relation for an arc.</summary>
    byte BestRelation(ReadOnlySpan<ulong> features);
}

/// <summary>Weighs by the models of a file.</summary>
internal readonly struct ModelScorer(LinearModel actions, LinearModel relations) : IParseScorer
{
    public void ScoreActions(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        Span<int> sums = stackalloc int[3];
        actions.Score(features, sums);
        (scores[0], scores[1], scores[2]) = (sums[0], sums[1], sums[2]);
    }

    public byte BestRelation(ReadOnlySpan<ulong> features)
    {
        Span<int> sums = stackalloc int[relations.Classes];
        relations.Score(features, sums);
        return (byte)LinearModel.Best(sums);
    }
}
