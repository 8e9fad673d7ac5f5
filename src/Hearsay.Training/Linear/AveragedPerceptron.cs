using System.Numerics.Tensors;
using Hearsay.Engine.Models;

namespace Hearsay.Training.Linear;

/// <summary>
/// An averaged perceptron (Freund and Schapire 1999; Collins 2002) over a fixed set of features; other features count nothing. The average over all
/// steps is had from one sum more: each change is added to it, times the step it was made in, and taken off at the end (Daumé 2006).
/// For structures, score each position, search, and update the features of the wanted and the found structure where they differ.
/// </summary>
public sealed class AveragedPerceptron(FeatureIndex features, int classes)
{
    private readonly float[] _weights = new float[(long)features.Count * classes];
    private readonly double[] _late = new double[(long)features.Count * classes];
    private long _step = 1;

    public int Classes => classes;

    public FeatureIndex Features => features;

    /// <summary>The sums of the current weights, not the averaged ones, of these features for each class.</summary>
    public void Score(ReadOnlySpan<ulong> found, Span<float> scores)
    {
        scores[..classes].Clear();
        AddScores(found, scores);
    }

    /// <summary>Like <see cref="Score"/>, but adds to what the scores already hold.</summary>
    public void AddScores(ReadOnlySpan<ulong> found, Span<float> scores)
    {
        scores = scores[..classes];
        foreach (var feature in found)
        {
            var number = features.NumberOf(feature);
            if (number >= 0)
            {
                TensorPrimitives.Add(scores, _weights.AsSpan(number * classes, classes), scores);
            }
        }
    }

    /// <summary>Adds to the weights of one class for these features.</summary>
    public void Update(ReadOnlySpan<ulong> found, int @class, float delta)
    {
        foreach (var feature in found)
        {
            var number = features.NumberOf(feature);
            if (number >= 0)
            {
                var at = (number * classes) + @class;
                _weights[at] += delta;
                _late[at] += (double)delta * _step;
            }
        }
    }

    /// <summary>One example is done, whether or not it changed anything.</summary>
    public void NextStep() => _step++;

    /// <summary>Classifies and learns: moves the weights when another class than the wanted one scores best.</summary>
    /// <returns>The class that scored best.</returns>
    public int Learn(ReadOnlySpan<ulong> found, int wanted, Span<float> scores)
    {
        Score(found, scores);
        var best = TensorPrimitives.IndexOfMax<float>(scores[..classes]);
        if (best != wanted)
        {
            Update(found, wanted, 1);
            Update(found, best, -1);
        }

        NextStep();
        return best;
    }

    /// <summary>Writes the averaged weights, rounded to bytes, as the sections of the linear model of that name.</summary>
    /// <returns>The weight that one unit of the rounded ones stands for.</returns>
    public float AddTo(ModelFileBuilder file, string name)
    {
        var averages = new float[_weights.Length];
        for (var at = 0; at < averages.Length; at++)
        {
            averages[at] = (float)(_weights[at] - (_late[at] / _step));
        }

        var unit = Quantisation.UnitOf(averages);
        var builder = new LinearModelBuilder(classes);
        var row = new sbyte[classes];
        for (var number = 0; number < features.Count; number++)
        {
            Quantisation.Round(averages.AsSpan(number * classes, classes), unit, row);
            builder.Add(features[number], row);
        }

        builder.AddTo(file, name, unit);
        return unit;
    }
}
