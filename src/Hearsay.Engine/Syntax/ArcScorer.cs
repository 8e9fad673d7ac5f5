using System.Buffers;
using Hearsay.Engine.Models.Neural;

namespace Hearsay.Engine.Syntax;

/// <summary>Scores every pair of words of a sentence as dependent and head and finds the best tree.</summary>
internal sealed class ArcScorer(SyntaxModel model, PackedSequences batch)
{
    private const int Lane = 16;

    /// <param name="sequence">The sentence's number in the batch.</param>
    /// <param name="count">Its tokens.</param>
    /// <param name="headVectors">rows × width: each word as a head.</param>
    /// <param name="boundVectors">rows × width: each word as a dependent, multiplied by the arc matrix.</param>
    /// <param name="heads">Receives each token's head by its place in the sentence, -1 for the root.</param>
    public void FindHeads(int sequence, int count, ReadOnlySpan<float> headVectors, ReadOnlySpan<float> boundVectors, Span<int> heads)
    {
        var width = model.Arcs.Columns;
        var stride = (count + 1 + Lane - 1) / Lane * Lane;
        var candidates = ArrayPool<float>.Shared.Rent(width * stride);
        var bound = ArrayPool<float>.Shared.Rent(count * width);
        var scores = ArrayPool<float>.Shared.Rent(count * stride);
        candidates.AsSpan(0, width * stride).Clear();
        Turn(model.RootArc.Values, candidates, 0, stride);
        for (var token = 0; token < count; token++)
        {
            var row = batch.RowOf(sequence, token) * width;
            Turn(headVectors.Slice(row, width), candidates, token + 1, stride);
            boundVectors.Slice(row, width).CopyTo(bound.AsSpan(token * width));
        }

        // Every dependent's row starts with how good each candidate is as a head of anything.
        var prior = scores.AsSpan(0, stride);
        prior.Clear();
        Gemm.MultiplyAdd(model.HeadBias.Values, candidates, prior, 1, width, stride);
        for (var token = 1; token < count; token++)
        {
            prior.CopyTo(scores.AsSpan(token * stride));
        }

        Gemm.MultiplyAdd(bound, candidates, scores, count, width, stride);
        TreeDecoder.Decode(scores.AsSpan(0, count * stride), stride, heads);
        ArrayPool<float>.Shared.Return(candidates);
        ArrayPool<float>.Shared.Return(bound);
        ArrayPool<float>.Shared.Return(scores);
    }

    private static void Turn(ReadOnlySpan<float> vector, float[] candidates, int column, int stride)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            candidates[(i * stride) + column] = vector[i];
        }
    }
}
