using System.Buffers;
using Hearsay.Engine.Models;
using Hearsay.Engine.Models.Neural;
using Hearsay.Engine.Syntax;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>
/// Labels the tokens of sentences by a bidirectional recurrent network and the best path through its scores (Huang et al. 2015; Lample et al. 2016).
/// </summary>
public sealed class NameNetwork
{
    private const int LongestSentence = 512;

    private readonly EmbeddingTable _words;
    private readonly EmbeddingTable _signs;
    private readonly BiLstmLayer _lower;
    private readonly BiLstmLayer _upper;
    private readonly DenseLayer _scorer;
    private readonly float[] _transitions;

    /// <summary>The section with what is added to the score of being outside of any name.</summary>
    internal const string BiasSection = "bias";

    // What finds too much is held back by a constant, chosen on development data.
    private readonly float _outsideBias;

    /// <exception cref="ModelException">A section is missing or does not fit the others.</exception>
    public NameNetwork(ModelFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        _words = new EmbeddingTable(file, "embedding");
        _signs = new EmbeddingTable(file, "signs");
        _lower = new BiLstmLayer(file, "lower");
        _upper = new BiLstmLayer(file, "upper");
        _scorer = new DenseLayer(file, "scores", rectified: false);
        _transitions = Matrix.Read(file, "transitions").Values;
        _outsideBias = file.Has(BiasSection) && file.RequireColumn<float>(BiasSection) is { Length: > 0 } bias ? bias.Span[0] : 0;
        if (_words.Width != _lower.Inputs || _signs.Width != _lower.Inputs || _lower.Outputs != _upper.Inputs || _upper.Outputs != _scorer.Inputs
            || _scorer.Outputs < NameLabels.Count || _transitions.Length != NameLabels.Count * NameLabels.Count)
        {
            throw new ModelException($"{file.Name}: the layers do not fit each other.");
        }
    }

    /// <summary>Writes the labels of all sentences.</summary>
    public void Label(NameContext context, Span<byte> labels)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var sentences in SentenceBatches.Of(context.Document, LongestSentence, sentence => context.MayName(sentence)))
        {
            Label(context, sentences.Span, labels);
        }
    }

    private void Label(NameContext context, ReadOnlySpan<TokenRange> sentences, Span<byte> labels)
    {
        var lengths = new int[sentences.Length];
        for (var s = 0; s < lengths.Length; s++)
        {
            lengths[s] = sentences[s].Count;
        }

        var batch = new PackedSequences(lengths);
        var inputs = ArrayPool<float>.Shared.Rent(batch.Rows * _lower.Inputs);
        var lower = ArrayPool<float>.Shared.Rent(batch.Rows * _lower.Outputs);
        var upper = ArrayPool<float>.Shared.Rent(batch.Rows * _upper.Outputs);
        var scores = ArrayPool<float>.Shared.Rent(batch.Rows * _scorer.Outputs);
        Embed(context, sentences, batch, inputs);
        _lower.Run(batch, inputs, lower);
        _upper.Run(batch, lower, upper);
        _scorer.Run(upper, batch.Rows, scores);
        for (var s = 0; s < sentences.Length; s++)
        {
            Search(batch, s, scores, labels[sentences[s].Start..sentences[s].End]);
        }

        ArrayPool<float>.Shared.Return(inputs);
        ArrayPool<float>.Shared.Return(lower);
        ArrayPool<float>.Shared.Return(upper);
        ArrayPool<float>.Shared.Return(scores);
    }

    private void Embed(NameContext context, ReadOnlySpan<TokenRange> sentences, PackedSequences batch, Span<float> inputs)
    {
        var width = _lower.Inputs;
        inputs[..(batch.Rows * width)].Clear();
        Span<ulong> features = stackalloc ulong[NameSigns.Most];
        for (var s = 0; s < sentences.Length; s++)
        {
            var number = context.Document.SentenceAt(sentences[s].Start);
            var whole = context.Document.Sentences[number].Tokens;
            var allCapitals = WordFeatures.IsAllCapitals(context.Document, whole);
            for (var token = sentences[s].Start; token < sentences[s].End; token++)
            {
                var row = inputs.Slice(batch.RowOf(s, token - sentences[s].Start) * width, width);
                var count = WordFeatures.Extract(context.Document.FormOf(token), token == whole.Start, allCapitals, features);
                _words.AddTo(features[..count], row);
                count = NameSigns.Write(context, number, token, features);
                _signs.AddTo(features[..count], row);
            }
        }
    }

    private void Search(PackedSequences batch, int sequence, ReadOnlySpan<float> scores, Span<byte> labels)
    {
        var path = ArrayPool<float>.Shared.Rent(labels.Length * NameLabels.Count);
        for (var step = 0; step < labels.Length; step++)
        {
            scores.Slice(batch.RowOf(sequence, step) * _scorer.Outputs, NameLabels.Count).CopyTo(path.AsSpan(step * NameLabels.Count));
            path[(step * NameLabels.Count) + NameLabels.Outside] += _outsideBias;
        }

        LabelSearch.Best<float>(path.AsSpan(0, labels.Length * NameLabels.Count), _transitions, labels);
        ArrayPool<float>.Shared.Return(path);
    }
}
