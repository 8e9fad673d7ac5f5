using System.Numerics.Tensors;
using Hearsay.Engine.Models;
using Hearsay.Engine.Models.Neural;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Certainties;

/// <summary>A predicate to learn from: the syntax network's states, the known features, and what readers said, from -1 to 1.</summary>
internal sealed record FactualityExample(float[] States, int[] Features, float Wanted);

/// <summary>One hidden layer over states and features, and a sum: what <see cref="Engine.Certainties.FactualityScorer"/> reads.</summary>
internal sealed class FactualityNetwork
{
    private readonly Random _random;
    private readonly EmbeddingBag _features;
    private readonly Dense _states;
    private readonly Dense _scores;
    private readonly Dropout _stateDropout;
    private readonly Dropout _hiddenDropout;
    private readonly double _featureDropout;

    public FactualityNetwork(int features, int states, int hidden, double dropout, Random random)
    {
        (_random, _featureDropout) = (random, dropout);
        _features = new EmbeddingBag("features", features, hidden, random);
        TensorPrimitives.Multiply(_features.Table.Value, 0.1f, _features.Table.Value);
        _states = new Dense("states", states, hidden, rectified: false, random);
        _scores = new Dense("score", hidden, 1, rectified: false, random);
        (_stateDropout, _hiddenDropout) = (new Dropout((float)dropout, random), new Dropout((float)dropout, random));
    }

    public IReadOnlyList<Parameter> Parameters => [_features.Table, .. _states.Parameters, .. _scores.Parameters];

    /// <summary>Adds to the gradients; returns the mean squared error.</summary>
    public double Learn(FactualityExample[] examples)
    {
        var inputs = Concat(examples);
        var features = Array.ConvertAll(examples, example => Array.FindAll(example.Features, _ => _random.NextDouble() >= _featureDropout));
        _stateDropout.Forward(inputs);
        var hidden = _states.Forward(inputs, examples.Length);
        TensorPrimitives.Add(hidden, _features.Forward(features), hidden);
        var slopes = Array.ConvertAll(hidden, value => value < 0 ? Rectifier.Slope : 1f);
        Rectifier.Apply(hidden);
        _hiddenDropout.Forward(hidden);
        var scores = _scores.Forward(hidden, examples.Length);
        var (gradient, loss) = Gradient(examples, scores);
        var hiddenGradient = new float[hidden.Length];
        _scores.Backward(hidden, scores, gradient, hiddenGradient, examples.Length);
        _hiddenDropout.Backward(hiddenGradient);
        TensorPrimitives.Multiply(hiddenGradient, slopes, hiddenGradient);
        _features.Backward(features, hiddenGradient);
        _states.Backward(inputs, hidden, hiddenGradient, new float[inputs.Length], examples.Length);
        return loss;
    }

    public void AddTo(ModelFileBuilder file, FeatureTable features)
    {
        EmbeddingTable.Write(file, "features", [.. features.Hashes], _features.Table.Value, _features.Width);
        foreach (var parameter in Parameters.Skip(1))
        {
            Matrix.Write(file, parameter.Name, parameter.Rows, parameter.Columns, parameter.Value);
        }
    }

    private (float[] Gradient, double Loss) Gradient(FactualityExample[] examples, float[] scores)
    {
        var gradient = new float[scores.Length];
        var loss = 0.0;
        for (var row = 0; row < examples.Length; row++)
        {
            var excess = scores[row * _scores.Outputs] - examples[row].Wanted;
            gradient[row * _scores.Outputs] = 2 * excess / examples.Length;
            loss += excess * excess / examples.Length;
        }

        return (gradient, loss);
    }

    private static float[] Concat(FactualityExample[] examples)
    {
        var width = examples[0].States.Length;
        var all = new float[examples.Length * width];
        for (var row = 0; row < examples.Length; row++)
        {
            examples[row].States.CopyTo(all, row * width);
        }

        return all;
    }
}
