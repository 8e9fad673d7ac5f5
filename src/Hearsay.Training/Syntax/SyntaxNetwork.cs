using System.Numerics.Tensors;
using Hearsay.Engine.Models.Neural;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Syntax;

/// <summary>One sentence to learn from; a layer that its corpus does not have is null.</summary>
/// <param name="Features">The known features of each token.</param>
/// <param name="Tags">The class of each token's tags.</param>
/// <param name="Heads">Positions in the sentence, -1 for the root.</param>
/// <param name="Relations">The relation of each token.</param>
internal sealed record SyntaxExample(int[][] Features, int[] Tags, int[] Heads, byte[] Relations)
{
    public int Count => Features.Length;
}

internal sealed record SyntaxSizes(int Embedding, int Width, int Arc, int Label, int Tags, int Relations);

/// <summary>
/// A shared bidirectional encoder with a tagger on its first layer and a graph-based parser on its second (Dozat and Manning 2017, with a
/// small label scorer in place of the biaffine one).
/// </summary>
internal sealed class SyntaxNetwork
{
    private readonly SyntaxSizes _sizes;
    private readonly EmbeddingBag _bag;
    private readonly BiLstm _lower;
    private readonly BiLstm _upper;
    private readonly Dense _tags;
    private readonly Dense _arcHead;
    private readonly Dense _arcDependent;
    private readonly Dense _labelHead;
    private readonly Dense _labelDependent;
    private readonly Dense _labels;
    private readonly Parameter _arcs;
    private readonly Parameter _rootArc;
    private readonly Parameter _rootLabel;
    private readonly Parameter _headBias;
    private readonly Dropout[] _dropouts;

    public SyntaxNetwork(int features, SyntaxSizes sizes, float dropout, Random random)
    {
        _sizes = sizes;
        _bag = new EmbeddingBag("embedding", features, sizes.Embedding, random);
        _lower = new BiLstm("lower", sizes.Embedding, sizes.Width, random);
        _upper = new BiLstm("upper", 2 * sizes.Width, sizes.Width, random);
        _tags = new Dense("tags", 2 * sizes.Width, sizes.Tags, rectified: false, random);
        _arcHead = new Dense("arcHead", 2 * sizes.Width, sizes.Arc, rectified: true, random);
        _arcDependent = new Dense("arcDependent", 2 * sizes.Width, sizes.Arc, rectified: true, random);
        _labelHead = new Dense("labelHead", 2 * sizes.Width, sizes.Label, rectified: true, random);
        _labelDependent = new Dense("labelDependent", 2 * sizes.Width, sizes.Label, rectified: true, random);
        _labels = new Dense("labels", 3 * sizes.Label, sizes.Relations, rectified: false, random);
        _arcs = Parameter.Glorot("arcs", sizes.Arc, sizes.Arc, random);
        _rootArc = Parameter.Glorot("rootArc", 1, sizes.Arc, random);
        _rootLabel = Parameter.Glorot("rootLabel", 1, sizes.Label, random);
        _headBias = Parameter.Zero("headBias", sizes.Arc, random);
        _dropouts = [.. Enumerable.Range(0, 7).Select(_ => new Dropout(dropout, random))];
        Parameters =
        [
            _bag.Table, .. _lower.Parameters, .. _upper.Parameters, .. _tags.Parameters, .. _arcHead.Parameters, .. _arcDependent.Parameters,
            .. _labelHead.Parameters, .. _labelDependent.Parameters, .. _labels.Parameters, _arcs, _rootArc, _rootLabel, _headBias,
        ];
    }

    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>Those that the language stage has learned before: the words and the lower layer.</summary>
    public IEnumerable<Parameter> FromLanguage => [_bag.Table, .. _lower.Parameters];

    /// <summary>Adds the gradients of a batch and gives its loss in nats a token.</summary>
    public double Learn(IReadOnlyList<SyntaxExample> examples)
    {
        var run = Run(examples);
        var loss = 0.0;
        var rows = run.Batch.Rows;
        var scale = 1f / rows;
        var lowerGradient = new float[run.Lower.Length];
        var upperGradient = new float[run.Upper.Length];

        var tagGradient = _tags.Forward(run.Lower, rows);
        var labelInput = new float[rows * 3 * _sizes.Label];
        var arcDependentGradient = new float[run.ArcDependent.Length];
        var arcHeadGradient = new float[run.ArcHead.Length];
        var labelDependentGradient = new float[run.LabelDependent.Length];
        var labelHeadGradient = new float[run.LabelHead.Length];
        var projectedGradient = new float[run.Projected.Length];
        for (var s = 0; s < examples.Count; s++)
        {
            var example = examples[s];
            for (var t = 0; t < example.Count; t++)
            {
                var row = run.Batch.RowOf(s, t);
                var tagScores = tagGradient.AsSpan(row * _tags.Outputs, _tags.Outputs);
                tagScores[_sizes.Tags..].Clear();
                loss += example.Tags[t] >= 0 ? SoftmaxLoss.Apply(tagScores[.._sizes.Tags], example.Tags[t], scale) : 0;
                if (example.Tags[t] < 0)
                {
                    tagScores.Clear();
                }

                LabelInput(run, s, t, example.Heads[t], labelInput.AsSpan(row * 3 * _sizes.Label, 3 * _sizes.Label));
            }

            loss += LearnArcs(run, s, example, scale, projectedGradient, arcHeadGradient);
        }

        var labelScores = _labels.Forward(labelInput, rows);
        var labelInputGradient = new float[labelInput.Length];
        for (var s = 0; s < examples.Count; s++)
        {
            for (var t = 0; t < examples[s].Count; t++)
            {
                var scores = labelScores.AsSpan(run.Batch.RowOf(s, t) * _labels.Outputs, _labels.Outputs);
                scores[_sizes.Relations..].Clear();
                loss += SoftmaxLoss.Apply(scores[.._sizes.Relations], examples[s].Relations[t], scale);
            }
        }

        _labels.Backward(labelInput, labelScores, labelScores, labelInputGradient, rows);
        for (var s = 0; s < examples.Count; s++)
        {
            for (var t = 0; t < examples[s].Count; t++)
            {
                LabelInputGradient(run, s, t, examples[s].Heads[t], labelInputGradient, labelDependentGradient, labelHeadGradient);
            }
        }

        // projected = dependent · arcs
        BiLstm.Learn(_arcs, run.ArcDependent, projectedGradient, rows);
        Gemm.MultiplyAdd(projectedGradient, BiLstm.Transposed(_arcs), arcDependentGradient, rows, _sizes.Arc, _sizes.Arc);

        _dropouts[3].Backward(arcHeadGradient);
        _dropouts[4].Backward(arcDependentGradient);
        _dropouts[5].Backward(labelHeadGradient);
        _dropouts[6].Backward(labelDependentGradient);
        _arcHead.Backward(run.Upper, run.ArcHead, arcHeadGradient, upperGradient, rows);
        _arcDependent.Backward(run.Upper, run.ArcDependent, arcDependentGradient, upperGradient, rows);
        _labelHead.Backward(run.Upper, run.LabelHead, labelHeadGradient, upperGradient, rows);
        _labelDependent.Backward(run.Upper, run.LabelDependent, labelDependentGradient, upperGradient, rows);
        _dropouts[2].Backward(upperGradient);
        TensorPrimitives.Add(lowerGradient, _upper.Backward(run.Batch, run.Lower, upperGradient), lowerGradient);
        _tags.Backward(run.Lower, tagGradient, tagGradient, lowerGradient, rows);
        _dropouts[1].Backward(lowerGradient);
        var inputGradient = _lower.Backward(run.Batch, run.Inputs, lowerGradient);
        _dropouts[0].Backward(inputGradient);
        _bag.Backward(run.Features, inputGradient);
        return loss;
    }

    private Forward Run(IReadOnlyList<SyntaxExample> examples)
    {
        var batch = new PackedSequences([.. examples.Select(example => example.Count)]);
        var features = new int[batch.Rows][];
        for (var s = 0; s < examples.Count; s++)
        {
            for (var t = 0; t < examples[s].Count; t++)
            {
                features[batch.RowOf(s, t)] = examples[s].Features[t];
            }
        }

        var inputs = _bag.Forward(features);
        _dropouts[0].Forward(inputs);
        var lower = _lower.Forward(batch, inputs);
        _dropouts[1].Forward(lower);
        var upper = _upper.Forward(batch, lower);
        _dropouts[2].Forward(upper);
        var arcHead = _arcHead.Forward(upper, batch.Rows);
        _dropouts[3].Forward(arcHead);
        var arcDependent = _arcDependent.Forward(upper, batch.Rows);
        _dropouts[4].Forward(arcDependent);
        var labelHead = _labelHead.Forward(upper, batch.Rows);
        _dropouts[5].Forward(labelHead);
        var labelDependent = _labelDependent.Forward(upper, batch.Rows);
        _dropouts[6].Forward(labelDependent);
        var projected = new float[batch.Rows * _sizes.Arc];
        Gemm.MultiplyAdd(arcDependent, _arcs.Value, projected, batch.Rows, _sizes.Arc, _sizes.Arc);
        return new Forward(batch, features, inputs, lower, upper, arcHead, arcDependent, labelHead, labelDependent, projected);
    }

    private ReadOnlySpan<float> ArcHeadOf(Forward run, int s, int head) =>
        head < 0 ? _rootArc.Value : run.ArcHead.AsSpan(run.Batch.RowOf(s, head) * _sizes.Arc, _sizes.Arc);

    private void ArcScores(Forward run, int s, int t, int count, Span<float> scores)
    {
        var projected = run.Projected.AsSpan(run.Batch.RowOf(s, t) * _sizes.Arc, _sizes.Arc);
        for (var head = -1; head < count; head++)
        {
            var vector = ArcHeadOf(run, s, head);
            scores[head + 1] = head == t ? float.NegativeInfinity : TensorPrimitives.Dot(projected, vector) + TensorPrimitives.Dot<float>(_headBias.Value, vector);
        }
    }

    private double LearnArcs(Forward run, int s, SyntaxExample example, float scale, float[] projectedGradient, float[] headGradient)
    {
        var loss = 0.0;
        var scores = new float[example.Count + 1];
        for (var t = 0; t < example.Count; t++)
        {
            ArcScores(run, s, t, example.Count, scores);
            loss += SoftmaxLoss.Apply(scores, example.Heads[t] + 1, scale);
            var row = run.Batch.RowOf(s, t);
            var projected = run.Projected.AsSpan(row * _sizes.Arc, _sizes.Arc);
            var into = projectedGradient.AsSpan(row * _sizes.Arc, _sizes.Arc);
            for (var head = -1; head < example.Count; head++)
            {
                var gradient = scores[head + 1];
                if (head == t || MathF.Abs(gradient) < 1e-9f)
                {
                    continue;
                }

                var vector = ArcHeadOf(run, s, head);
                TensorPrimitives.MultiplyAdd(vector, gradient, into, into);
                TensorPrimitives.MultiplyAdd(vector, gradient, _headBias.Gradient, _headBias.Gradient);
                var target = head < 0 ? _rootArc.Gradient : headGradient.AsSpan(run.Batch.RowOf(s, head) * _sizes.Arc, _sizes.Arc);
                TensorPrimitives.MultiplyAdd(projected, gradient, target, target);
                TensorPrimitives.MultiplyAdd(_headBias.Value, gradient, target, target);
            }
        }

        return loss;
    }

    private ReadOnlySpan<float> LabelHeadOf(Forward run, int s, int head) =>
        head < 0 ? _rootLabel.Value : run.LabelHead.AsSpan(run.Batch.RowOf(s, head) * _sizes.Label, _sizes.Label);

    private void LabelInput(Forward run, int s, int t, int head, Span<float> into)
    {
        var size = _sizes.Label;
        var dependent = run.LabelDependent.AsSpan(run.Batch.RowOf(s, t) * size, size);
        var headVector = LabelHeadOf(run, s, head);
        dependent.CopyTo(into);
        headVector.CopyTo(into[size..]);
        TensorPrimitives.Multiply(dependent, headVector, into[(2 * size)..]);
    }

    private void LabelInputGradient(Forward run, int s, int t, int head, float[] gradient, float[] dependentGradient, float[] headGradient)
    {
        var size = _sizes.Label;
        var row = run.Batch.RowOf(s, t);
        var g = gradient.AsSpan(row * 3 * size, 3 * size);
        var dependent = run.LabelDependent.AsSpan(row * size, size);
        var headVector = LabelHeadOf(run, s, head);
        var intoDependent = dependentGradient.AsSpan(row * size, size);
        var intoHead = head < 0 ? _rootLabel.Gradient : headGradient.AsSpan(run.Batch.RowOf(s, head) * size, size);
        TensorPrimitives.Add(intoDependent, g[..size], intoDependent);
        TensorPrimitives.MultiplyAdd(g[(2 * size)..], headVector, intoDependent, intoDependent);
        TensorPrimitives.Add(intoHead, g[size..(2 * size)], intoHead);
        TensorPrimitives.MultiplyAdd(g[(2 * size)..], dependent, intoHead, intoHead);
    }

    private sealed record Forward(
        PackedSequences Batch, int[][] Features, float[] Inputs, float[] Lower, float[] Upper, float[] ArcHead, float[] ArcDependent,
        float[] LabelHead, float[] LabelDependent, float[] Projected);
}
