using System.Buffers;
using System.Numerics.Tensors;
using Hearsay.Engine.Models.Neural;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Syntax;

/// <summary>Some sentences of a document on their way through the network.</summary>
internal sealed class SyntaxBatch
{
    private readonly SyntaxModel _model;
    private readonly Document _document;
    private readonly ReadOnlyMemory<TokenRange> _sentences;
    private readonly PackedSequences _batch;

    public SyntaxBatch(SyntaxModel model, Document document, ReadOnlyMemory<TokenRange> sentences)
    {
        (_model, _document, _sentences) = (model, document, sentences);
        var lengths = new int[sentences.Length];
        for (var s = 0; s < lengths.Length; s++)
        {
            lengths[s] = sentences.Span[s].Count;
        }

        _batch = new PackedSequences(lengths);
    }

    public void Analyse(SyntaxColumns result)
    {
        var inputs = Rent(_model.Embedding.Width);
        var lower = Rent(_model.Lower.Outputs);
        var upper = Rent(_model.Upper.Outputs);
        Embed(inputs);
        _model.Lower.Run(_batch, inputs, lower);
        Tag(lower, result);
        _model.Upper.Run(_batch, lower, upper);
        Keep(upper, result.States);
        Parse(upper, result);
        Return(inputs, lower, upper);
    }

    private void Embed(float[] inputs)
    {
        var width = _model.Embedding.Width;
        inputs.AsSpan(0, _batch.Rows * width).Clear();
        Span<ulong> features = stackalloc ulong[WordFeatures.Most];
        for (var s = 0; s < _sentences.Length; s++)
        {
            var sentence = _sentences.Span[s];
            var allCapitals = WordFeatures.IsAllCapitals(_document, sentence);
            for (var step = 0; step < sentence.Count; step++)
            {
                var count = WordFeatures.Extract(_document.FormOf(sentence.Start + step), step == 0, allCapitals, features);
                _model.Embedding.AddTo(features[..count], inputs.AsSpan(_batch.RowOf(s, step) * width, width));
            }
        }
    }

    private void Tag(float[] states, SyntaxColumns result)
    {
        var width = _model.TagScorer.Outputs;
        var scores = Rent(width);
        _model.TagScorer.Run(states, _batch.Rows, scores);
        for (var s = 0; s < _sentences.Length; s++)
        {
            var sentence = _sentences.Span[s];
            for (var step = 0; step < sentence.Count; step++)
            {
                var best = TensorPrimitives.IndexOfMax(scores.AsSpan(_batch.RowOf(s, step) * width, _model.Tags.Length));
                (result.Tags[sentence.Start + step], result.PennTags[sentence.Start + step]) = _model.Tags[best];
            }
        }

        Return(scores);
    }

    private void Keep(float[] upper, TokenStates states)
    {
        for (var s = 0; s < _sentences.Length; s++)
        {
            var sentence = _sentences.Span[s];
            for (var step = 0; step < sentence.Count; step++)
            {
                states.Write(sentence.Start + step, upper.AsSpan(_batch.RowOf(s, step) * states.Width, states.Width));
            }
        }
    }

    private void Parse(float[] states, SyntaxColumns result)
    {
        var heads = Run(_model.ArcHead, states);
        var dependents = Run(_model.ArcDependent, states);
        var bound = Rent(_model.Arcs.Columns);
        bound.AsSpan(0, _batch.Rows * _model.Arcs.Columns).Clear();
        Gemm.MultiplyAdd(dependents, _model.Arcs.Values, bound, _batch.Rows, _model.Arcs.Rows, _model.Arcs.Columns);
        var arcs = new ArcScorer(_model, _batch);
        for (var s = 0; s < _sentences.Length; s++)
        {
            var sentence = _sentences.Span[s];
            arcs.FindHeads(s, sentence.Count, heads, bound, result.Heads.AsSpan(sentence.Start, sentence.Count));
        }

        Return(heads, dependents, bound);
        Label(states, result);
        MakeAbsolute(result.Heads);
    }

    private void Label(float[] states, SyntaxColumns result)
    {
        var size = _model.LabelHead.Outputs;
        var heads = Run(_model.LabelHead, states);
        var dependents = Run(_model.LabelDependent, states);
        var pairs = Rent(3 * size);
        var scores = Rent(_model.LabelScorer.Outputs);
        for (var s = 0; s < _sentences.Length; s++)
        {
            var sentence = _sentences.Span[s];
            for (var step = 0; step < sentence.Count; step++)
            {
                var row = _batch.RowOf(s, step);
                var head = result.Heads[sentence.Start + step];
                ReadOnlySpan<float> headVector = head < 0 ? _model.RootLabel.Values : heads.AsSpan(_batch.RowOf(s, head) * size, size);
                var dependent = dependents.AsSpan(row * size, size);
                var pair = pairs.AsSpan(row * 3 * size, 3 * size);
                dependent.CopyTo(pair);
                headVector.CopyTo(pair[size..]);
                TensorPrimitives.Multiply(dependent, headVector, pair[(2 * size)..]);
            }
        }

        _model.LabelScorer.Run(pairs, _batch.Rows, scores);
        for (var s = 0; s < _sentences.Length; s++)
        {
            var sentence = _sentences.Span[s];
            for (var step = 0; step < sentence.Count; step++)
            {
                var row = scores.AsSpan(_batch.RowOf(s, step) * _model.LabelScorer.Outputs, _model.RelationIds.Length);
                result.Relations[sentence.Start + step] = _model.RelationIds[TensorPrimitives.IndexOfMax(row)];
            }
        }

        Return(heads, dependents, pairs, scores);
    }

    // Heads are found by their place in the sentence and kept by their place in the document.
    private void MakeAbsolute(int[] heads)
    {
        foreach (var sentence in _sentences.Span)
        {
            for (var token = sentence.Start; token < sentence.End; token++)
            {
                heads[token] = heads[token] < 0 ? -1 : heads[token] + sentence.Start;
            }
        }
    }

    private float[] Run(DenseLayer layer, float[] states)
    {
        var outputs = Rent(layer.Outputs);
        layer.Run(states, _batch.Rows, outputs);
        return outputs;
    }

    private float[] Rent(int width) => ArrayPool<float>.Shared.Rent(Math.Max(1, _batch.Rows * width));

    private static void Return(params ReadOnlySpan<float[]> arrays)
    {
        foreach (var array in arrays)
        {
            ArrayPool<float>.Shared.Return(array);
        }
    }
}
