using System.Numerics.Tensors;
using Hearsay.Engine.Models.Neural;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Syntax;

/// <summary>Learns the relation of each word to its head, from the vectors of both and their product, number by number.</summary>
internal sealed class LabelLearner(
    Dense head, Dense dependent, Dense labels, Parameter root, int relations, Dropout headDropout, Dropout dependentDropout)
{
    private readonly int _width = root.Columns;
    private float[] _heads = [];
    private float[] _dependents = [];

    public void Forward(float[] states, int rows)
    {
        _heads = head.Forward(states, rows);
        headDropout.Forward(_heads);
        _dependents = dependent.Forward(states, rows);
        dependentDropout.Forward(_dependents);
    }

    /// <summary>Adds to the gradients of the parameters and of the states, and gives the loss in nats a token.</summary>
    public double Learn(IReadOnlyList<SyntaxExample> examples, PackedSequences batch, float[] states, float[] stateGradient)
    {
        var pairs = new float[batch.Rows * 3 * _width];
        ForEach(examples, batch, (s, t, row) => Pair(batch, s, row, examples[s].Heads[t], pairs.AsSpan(row * 3 * _width, 3 * _width)));
        var scores = labels.Forward(pairs, batch.Rows);
        var loss = 0.0;
        ForEach(examples, batch, (s, t, row) =>
        {
            var own = scores.AsSpan(row * labels.Outputs, labels.Outputs);
            own[relations..].Clear();
            loss += SoftmaxLoss.Apply(own[..relations], examples[s].Relations[t], 1f / batch.Rows);
        });

        var pairGradient = new float[pairs.Length];
        labels.Backward(pairs, scores, scores, pairGradient, batch.Rows);
        var (headGradient, dependentGradient) = (new float[_heads.Length], new float[_dependents.Length]);
        ForEach(examples, batch, (s, t, row) => Unpair(batch, s, row, examples[s].Heads[t], pairGradient, headGradient, dependentGradient));
        headDropout.Backward(headGradient);
        dependentDropout.Backward(dependentGradient);
        head.Backward(states, _heads, headGradient, stateGradient, batch.Rows);
        dependent.Backward(states, _dependents, dependentGradient, stateGradient, batch.Rows);
        return loss;
    }

    private static void ForEach(IReadOnlyList<SyntaxExample> examples, PackedSequences batch, Action<int, int, int> visit)
    {
        for (var s = 0; s < examples.Count; s++)
        {
            for (var t = 0; t < examples[s].Count; t++)
            {
                visit(s, t, batch.RowOf(s, t));
            }
        }
    }

    private ReadOnlySpan<float> HeadOf(PackedSequences batch, int s, int position) =>
        position < 0 ? root.Value : _heads.AsSpan(batch.RowOf(s, position) * _width, _width);

    private void Pair(PackedSequences batch, int s, int row, int position, Span<float> into)
    {
        var own = _dependents.AsSpan(row * _width, _width);
        var headVector = HeadOf(batch, s, position);
        own.CopyTo(into);
        headVector.CopyTo(into[_width..]);
        TensorPrimitives.Multiply(own, headVector, into[(2 * _width)..]);
    }

    private void Unpair(PackedSequences batch, int s, int row, int position, float[] pairGradient, float[] headGradient, float[] dependentGradient)
    {
        var gradient = pairGradient.AsSpan(row * 3 * _width, 3 * _width);
        var own = _dependents.AsSpan(row * _width, _width);
        var intoOwn = dependentGradient.AsSpan(row * _width, _width);
        var intoHead = position < 0 ? root.Gradient : headGradient.AsSpan(batch.RowOf(s, position) * _width, _width);
        TensorPrimitives.Add(intoOwn, gradient[.._width], intoOwn);
        TensorPrimitives.MultiplyAdd(gradient[(2 * _width)..], HeadOf(batch, s, position), intoOwn, intoOwn);
        TensorPrimitives.Add(intoHead, gradient[_width..(2 * _width)], intoHead);
        TensorPrimitives.MultiplyAdd(gradient[(2 * _width)..], own, intoHead, intoHead);
    }
}
