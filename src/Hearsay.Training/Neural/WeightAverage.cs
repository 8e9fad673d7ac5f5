using System.Numerics.Tensors;

namespace Hearsay.Training.Neural;

/// <summary>
/// A running average of the weights, which generalises better than the last ones (Polyak and Juditsky 1992; the decay follows Izmailov et al. 2018 in
/// covering about an epoch). Tables are averaged too, less often since they are large.
/// </summary>
internal sealed class WeightAverage(IReadOnlyList<Parameter> parameters)
{
    private const int FirstEpoch = 2;
    private const int TableInterval = 20;
    private const float Decay = 0.998f;

    private readonly float[][] _averages = [.. parameters.Select(_ => Array.Empty<float>())];
    private int _steps;

    public void Add(int epoch)
    {
        if (epoch < FirstEpoch)
        {
            return;
        }

        for (var i = 0; i < parameters.Count; i++)
        {
            var isTable = parameters[i].Touched is not null;
            if (_averages[i].Length == 0)
            {
                _averages[i] = [.. parameters[i].Value];
            }
            else if (!isTable || _steps % TableInterval == 0)
            {
                var kept = isTable ? MathF.Pow(Decay, TableInterval) : Decay;
                TensorPrimitives.Lerp(parameters[i].Value, _averages[i], kept, _averages[i]);
            }
        }

        _steps++;
    }

    /// <summary>Puts the averages in the place of the weights.</summary>
    public void Apply()
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (_averages[i].Length > 0)
            {
                _averages[i].CopyTo(parameters[i].Value, 0);
            }
        }
    }
}
