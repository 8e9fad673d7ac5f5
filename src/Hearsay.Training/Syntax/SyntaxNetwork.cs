using System.Numerics.Tensors;
using Hearsay.Engine.Models.Neural;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Syntax;

/// <summary>One sentence to learn from.</summary>
/// <param name="Features">The known features of each token.</param>
/// <param name="Tags">The class of each token's tags, or -1 where it has none.</param>
/// <param name="Heads">Positions in the sentence, -1 for the root.</param>
/// <param name="Relations">The relation of each token.</param>
internal sealed record SyntaxExample(int[][] Features, int[] Tags, int[] Heads, byte[] Relations)
{
    public int Count => Features.Length;
}

/// <summary>How wide the layers are, and how many classes they tell apart.</summary>
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
    private readonly ArcLearner _arcs;
    private readonly LabelLearner _labels;
    private readonly Dropout _inputDropout;
    private readonly Dropout _lowerDropout;
    private readonly Dropout _upperDropout;

    public SyntaxNetwork(int features, SyntaxSizes sizes, float dropout, Random random)
    {
        _sizes = sizes;
        var states = 2 * sizes.Width;
        _bag = new EmbeddingBag("embedding", features, sizes.Embedding, random);
        _lower = new BiLstm("lower", sizes.Embedding, sizes.Width, random);
        _upper = new BiLstm("upper", states, sizes.Width, random);
        _tags = new Dense("tags", states, sizes.Tags, rectified: false, random);
        var arcHead = new Dense("arcHead", states, sizes.Arc, rectified: true, random);
        var arcDependent = new Dense("arcDependent", states, sizes.Arc, rectified: true, random);
        var labelHead = new Dense("labelHead", states, sizes.Label, rectified: true, random);
        var labelDependent = new Dense("labelDependent", states, sizes.Label, rectified: true, random);
        var labels = new Dense("labels", 3 * sizes.Label, sizes.Relations, rectified: false, random);
        var arcs = Parameter.Glorot("arcs", sizes.Arc, sizes.Arc, random);
        var rootArc = Parameter.Glorot("rootArc", 1, sizes.Arc, random);
        var rootLabel = Parameter.Glorot("rootLabel", 1, sizes.Label, random);
        var headBias = Parameter.Zero("headBias", sizes.Arc, random);
        Dropout NewDropout() => new(dropout, random);
        (_inputDropout, _lowerDropout, _upperDropout) = (NewDropout(), NewDropout(), NewDropout());
        _arcs = new ArcLearner(arcHead, arcDependent, arcs, rootArc, headBias, NewDropout(), NewDropout());
        _labels = new LabelLearner(labelHead, labelDependent, labels, rootLabel, sizes.Relations, NewDropout(), NewDropout());
        Parameters =
        [
            _bag.Table, .. _lower.Parameters, .. _upper.Parameters, .. _tags.Parameters, .. arcHead.Parameters, .. arcDependent.Parameters,
            .. labelHead.Parameters, .. labelDependent.Parameters, .. labels.Parameters, arcs, rootArc, rootLabel, headBias,
        ];
    }

    /// <summary>The table of words first.</summary>
    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>Those that the language stage has learned before: the words and the lower layer.</summary>
    public IEnumerable<Parameter> FromLanguage => [_bag.Table, .. _lower.Parameters];

    /// <summary>Adds the gradients of a batch and gives its loss in nats a token.</summary>
    public double Learn(IReadOnlyList<SyntaxExample> examples)
    {
        var batch = new PackedSequences([.. examples.Select(example => example.Count)]);
        var features = FeaturesOf(examples, batch);
        var inputs = _bag.Forward(features);
        _inputDropout.Forward(inputs);
        var lower = _lower.Forward(batch, inputs);
        _lowerDropout.Forward(lower);
        var upper = _upper.Forward(batch, lower);
        _upperDropout.Forward(upper);

        _arcs.Forward(upper, batch.Rows);
        _labels.Forward(upper, batch.Rows);

        var upperGradient = new float[upper.Length];
        var lowerGradient = new float[lower.Length];
        var loss = _arcs.Learn(examples, batch, upper, upperGradient) + _labels.Learn(examples, batch, upper, upperGradient);
        _upperDropout.Backward(upperGradient);
        TensorPrimitives.Add(lowerGradient, _upper.Backward(batch, lower, upperGradient), lowerGradient);
        loss += LearnTags(examples, batch, lower, lowerGradient);
        _lowerDropout.Backward(lowerGradient);
        var inputGradient = _lower.Backward(batch, inputs, lowerGradient);
        _inputDropout.Backward(inputGradient);
        _bag.Backward(features, inputGradient);
        return loss;
    }

    private static int[][] FeaturesOf(IReadOnlyList<SyntaxExample> examples, PackedSequences batch)
    {
        var features = new int[batch.Rows][];
        for (var s = 0; s < examples.Count; s++)
        {
            for (var t = 0; t < examples[s].Count; t++)
            {
                features[batch.RowOf(s, t)] = examples[s].Features[t];
            }
        }

        return features;
    }

    private double LearnTags(IReadOnlyList<SyntaxExample> examples, PackedSequences batch, float[] lower, float[] lowerGradient)
    {
        var loss = 0.0;
        var scores = _tags.Forward(lower, batch.Rows);
        for (var s = 0; s < examples.Count; s++)
        {
            for (var t = 0; t < examples[s].Count; t++)
            {
                var row = scores.AsSpan(batch.RowOf(s, t) * _tags.Outputs, _tags.Outputs);
                row[_sizes.Tags..].Clear();
                if (examples[s].Tags[t] >= 0)
                {
                    loss += SoftmaxLoss.Apply(row[.._sizes.Tags], examples[s].Tags[t], 1f / batch.Rows);
                }
                else
                {
                    row.Clear();
                }
            }
        }

        _tags.Backward(lower, scores, scores, lowerGradient, batch.Rows);
        return loss;
    }
}
