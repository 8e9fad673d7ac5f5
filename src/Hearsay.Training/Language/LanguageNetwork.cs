using Hearsay.Engine.Models.Neural;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Language;

/// <summary>
/// A bidirectional language model (Peters et al. 2018, much smaller): the forward states guess the next word, the backward states the one before. What it
/// learns of words from running text is where the syntactic network starts from.
/// </summary>
internal sealed class LanguageNetwork
{
    private readonly Dense _next;
    private readonly Dense _previous;
    private readonly Dropout _inputDropout;
    private readonly Dropout _stateDropout;

    public LanguageNetwork(EmbeddingBag bag, BiLstm layer, int words, float dropout, Random random)
    {
        (Bag, Layer) = (bag, layer);
        _next = new Dense("next", layer.Width, words, rectified: false, random);
        _previous = new Dense("previous", layer.Width, words, rectified: false, random);
        _inputDropout = new Dropout(dropout, random);
        _stateDropout = new Dropout(dropout, random);
        Parameters = [bag.Table, .. layer.Parameters, .. _next.Parameters, .. _previous.Parameters];
    }

    public EmbeddingBag Bag { get; }

    public BiLstm Layer { get; }

    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>Adds the gradients of a batch and gives its loss in nats a guess.</summary>
    /// <param name="features">The known features of each token of each sentence.</param>
    /// <param name="words">The number of each token's word, or -1 for one that is not guessed.</param>
    public double Learn(IReadOnlyList<int[][]> features, IReadOnlyList<int[]> words)
    {
        var batch = new PackedSequences([.. features.Select(sentence => sentence.Length)]);
        var rows = new int[batch.Rows][];
        var (next, previous) = (new int[batch.Rows], new int[batch.Rows]);
        for (var s = 0; s < features.Count; s++)
        {
            for (var t = 0; t < features[s].Length; t++)
            {
                var row = batch.RowOf(s, t);
                rows[row] = features[s][t];
                next[row] = t + 1 < words[s].Length ? words[s][t + 1] : -1;
                previous[row] = t > 0 ? words[s][t - 1] : -1;
            }
        }

        var inputs = Bag.Forward(rows);
        _inputDropout.Forward(inputs);
        var outputs = Layer.Forward(batch, inputs);
        _stateDropout.Forward(outputs);
        var gradient = new float[outputs.Length];
        var loss = (Guess(_next, outputs, 0, next, gradient) + Guess(_previous, outputs, Layer.Width, previous, gradient)) / 2;
        _stateDropout.Backward(gradient);
        var inputGradient = Layer.Backward(batch, inputs, gradient);
        _inputDropout.Backward(inputGradient);
        Bag.Backward(rows, inputGradient);
        return loss;
    }

    // Only rows that have a word to guess are multiplied: about a third have none.
    private double Guess(Dense guesser, float[] outputs, int offset, int[] words, float[] gradient)
    {
        var width = Layer.Width;
        int[] guessed = [.. Enumerable.Range(0, words.Length).Where(row => words[row] >= 0)];
        var states = new float[guessed.Length * width];
        for (var i = 0; i < guessed.Length; i++)
        {
            outputs.AsSpan((guessed[i] * 2 * width) + offset, width).CopyTo(states.AsSpan(i * width));
        }

        var scores = guesser.Forward(states, guessed.Length);
        var loss = 0.0;
        for (var i = 0; i < guessed.Length; i++)
        {
            loss += SoftmaxLoss.Apply(scores.AsSpan(i * guesser.Outputs, guesser.Outputs), words[guessed[i]], 1f / guessed.Length);
        }

        var stateGradient = new float[states.Length];
        guesser.Backward(states, scores, scores, stateGradient, guessed.Length);
        for (var i = 0; i < guessed.Length; i++)
        {
            stateGradient.AsSpan(i * width, width).CopyTo(gradient.AsSpan((guessed[i] * 2 * width) + offset));
        }

        return loss;
    }
}
