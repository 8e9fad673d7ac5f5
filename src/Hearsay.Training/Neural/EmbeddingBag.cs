using System.Numerics.Tensors;

namespace Hearsay.Training.Neural;

/// <summary>The sum of the embeddings of a token's features (Bojanowski et al. 2017 sum subwords in the same way).</summary>
internal sealed class EmbeddingBag
{
    private readonly Parameter _table;

    public EmbeddingBag(string name, int features, int width, Random random)
    {
        Width = width;
        _table = new Parameter(name, features, width, random, 0.5 / Math.Sqrt(width)) { Touched = [] };
    }

    public int Width { get; }

    public Parameter Table => _table;

    /// <param name="features">The known features of each row.</param>
    public float[] Forward(IReadOnlyList<int[]> features)
    {
        var outputs = new float[features.Count * Width];
        for (var row = 0; row < features.Count; row++)
        {
            var sum = outputs.AsSpan(row * Width, Width);
            foreach (var feature in features[row])
            {
                TensorPrimitives.Add(sum, _table.ValueRow(feature), sum);
            }
        }

        return outputs;
    }

    public void Backward(IReadOnlyList<int[]> features, float[] outputGradient)
    {
        for (var row = 0; row < features.Count; row++)
        {
            var gradient = outputGradient.AsSpan(row * Width, Width);
            foreach (var feature in features[row])
            {
                var target = _table.GradientRow(feature);
                TensorPrimitives.Add(target, gradient, target);
                _table.Touched!.Add(feature);
            }
        }
    }
}
