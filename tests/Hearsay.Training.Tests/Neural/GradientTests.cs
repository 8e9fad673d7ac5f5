using Hearsay.Engine.Models.Neural;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Tests.Neural;

/// <summary>Each gradient is held against the difference quotient of the loss.</summary>
public class GradientTests
{
    private const float Nudge = 1e-2f;

    [Fact]
    public void The_recurrent_layer_knows_the_slope_of_each_weight_and_input()
    {
        var random = new Random(5);
        var layer = new BiLstm("layer", 3, 16, random);
        var batch = new PackedSequences([2, 4, 1]);
        var inputs = Draw(batch.Rows * 3, random);
        var target = Draw(batch.Rows * 32, random);
        double Loss() => layer.Forward(batch, inputs).Zip(target, (output, weight) => (double)output * weight).Sum();

        Loss();
        var inputGradient = layer.Backward(batch, inputs, [.. target]);

        foreach (var parameter in layer.Parameters)
        {
            Check(parameter.Value, parameter.Gradient, Loss, parameter.Name);
        }

        Check(inputs, inputGradient, Loss, "inputs");
    }

    [Fact]
    public void The_dense_layer_knows_the_slope_of_each_weight_and_input()
    {
        var random = new Random(6);
        var layer = new Dense("layer", 5, 16, rectified: true, random);
        var inputs = Draw(3 * 5, random);
        var target = Draw(3 * 16, random);
        double Loss() => layer.Forward(inputs, 3).Zip(target, (output, weight) => (double)output * weight).Sum();

        var outputs = layer.Forward(inputs, 3);
        var inputGradient = new float[inputs.Length];
        layer.Backward(inputs, outputs, [.. target], inputGradient, 3);

        foreach (var parameter in layer.Parameters)
        {
            Check(parameter.Value, parameter.Gradient, Loss, parameter.Name);
        }

        Check(inputs, inputGradient, Loss, "inputs");
    }

    private static float[] Draw(int count, Random random) => [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];

    private static void Check(float[] values, float[] gradient, Func<double> loss, string name)
    {
        for (var i = 0; i < values.Length; i += 7)
        {
            var kept = values[i];
            values[i] = kept + Nudge;
            var above = loss();
            values[i] = kept - Nudge;
            var below = loss();
            values[i] = kept;
            ((double)gradient[i]).ShouldBe((above - below) / (2 * Nudge), 2e-2, $"{name} at {i}");
        }
    }
}
