using System.Numerics.Tensors;

namespace Hearsay.Training.Neural;

/// <summary>Cross-entropy of a softmax.</summary>
internal static class SoftmaxLoss
{
    /// <summary>Turns scores into the gradient of the loss, in place, and gives the loss in nats.</summary>
    public static double Apply(Span<float> scores, int gold, float weight = 1f)
    {
        TensorPrimitives.SoftMax(scores, scores);
        var loss = -Math.Log(Math.Max(scores[gold], 1e-12f)) * weight;
        scores[gold] -= 1f;
        if (weight != 1f)
        {
            TensorPrimitives.Multiply(scores, weight, scores);
        }

        return loss;
    }
}
