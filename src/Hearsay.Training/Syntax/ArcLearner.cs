using System.Numerics.Tensors;
using Hearsay.Engine.Models.Neural;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Syntax;

/// <summary>Learns which word hangs on which: every word is scored as the head of every other, by a bilinear form (Dozat and Manning 2017).</summary>
/// <param name="head">Makes a word's vector as a head.</param>
/// <param name="dependent">Makes a word's vector as a dependent.</param>
/// <param name="arcs">What binds a dependent's vector to a head's.</param>
/// <param name="root">The vector of the root as a head.</param>
/// <param name="headBias">How good a vector is as a head of anything.</param>
/// <param name="headDropout">Of the head vectors.</param>
/// <param name="dependentDropout">Of the dependent vectors.</param>
internal sealed class ArcLearner(
    Dense head, Dense dependent, Parameter arcs, Parameter root, Parameter headBias, Dropout headDropout, Dropout dependentDropout)
{
    private readonly int _width = arcs.Rows;
    private float[] _heads = [];
    private float[] _dependents = [];

    // The dependents' vectors multiplied by the arc matrix.
    private float[] _bound = [];

    public void Forward(float[] states, int rows)
    {
        _heads = head.Forward(states, rows);
        headDropout.Forward(_heads);
        _dependents = dependent.Forward(states, rows);
        dependentDropout.Forward(_dependents);
        _bound = new float[rows * _width];
        Gemm.MultiplyAdd(_dependents, arcs.Value, _bound, rows, _width, _width);
    }

    /// <summary>Adds to the gradients of the parameters and of the states, and gives the loss in nats a token.</summary>
    public double Learn(IReadOnlyList<SyntaxExample> examples, PackedSequences batch, float[] states, float[] stateGradient)
    {
        var headGradient = new float[_heads.Length];
        var boundGradient = new float[_bound.Length];
        var dependentGradient = new float[_dependents.Length];
        var loss = 0.0;
        for (var s = 0; s < examples.Count; s++)
        {
            loss += LearnOne(examples[s], batch, s, headGradient, boundGradient);
        }

        BiLstm.Learn(arcs, _dependents, boundGradient, batch.Rows);
        Gemm.MultiplyAdd(boundGradient, BiLstm.Transposed(arcs), dependentGradient, batch.Rows, _width, _width);
        headDropout.Backward(headGradient);
        dependentDropout.Backward(dependentGradient);
        head.Backward(states, _heads, headGradient, stateGradient, batch.Rows);
        dependent.Backward(states, _dependents, dependentGradient, stateGradient, batch.Rows);
        return loss;
    }

    private double LearnOne(SyntaxExample example, PackedSequences batch, int s, float[] headGradient, float[] boundGradient)
    {
        var loss = 0.0;
        var scores = new float[example.Count + 1];
        for (var t = 0; t < example.Count; t++)
        {
            var at = batch.RowOf(s, t) * _width;
            var bound = _bound.AsSpan(at, _width);
            var into = boundGradient.AsSpan(at, _width);
            Score(batch, s, t, bound, scores);
            loss += SoftmaxLoss.Apply(scores, example.Heads[t] + 1, 1f / batch.Rows);
            for (var candidate = -1; candidate < example.Count; candidate++)
            {
                var gradient = scores[candidate + 1];
                if (candidate == t || MathF.Abs(gradient) < 1e-9f)
                {
                    continue;
                }

                var vector = HeadOf(batch, s, candidate);
                var target = candidate < 0 ? root.Gradient : headGradient.AsSpan(batch.RowOf(s, candidate) * _width, _width);
                TensorPrimitives.MultiplyAdd(vector, gradient, into, into);
                TensorPrimitives.MultiplyAdd(vector, gradient, headBias.Gradient, headBias.Gradient);
                TensorPrimitives.MultiplyAdd(bound, gradient, target, target);
                TensorPrimitives.MultiplyAdd(headBias.Value, gradient, target, target);
            }
        }

        return loss;
    }

    private ReadOnlySpan<float> HeadOf(PackedSequences batch, int s, int candidate) =>
        candidate < 0 ? root.Value : _heads.AsSpan(batch.RowOf(s, candidate) * _width, _width);

    private void Score(PackedSequences batch, int s, int t, ReadOnlySpan<float> bound, Span<float> scores)
    {
        for (var candidate = -1; candidate < scores.Length - 1; candidate++)
        {
            var vector = HeadOf(batch, s, candidate);
            scores[candidate + 1] = candidate == t
                ? float.NegativeInfinity
                : TensorPrimitives.Dot(bound, vector) + TensorPrimitives.Dot<float>(headBias.Value, vector);
        }
    }
}
