using System.Numerics.Tensors;

namespace Hearsay.Training.Neural;

/// <summary>Adam (Kingma and Ba 2015), with rows of embedding tables updated only when a batch touches them, and the gradient clipped by its norm.</summary>
internal sealed class Adam(IReadOnlyList<Parameter> parameters)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.95f;
    private const float Epsilon = 1e-8f;
    private const float MaxNorm = 5f;

    private int _steps;

    public void Step(float rate)
    {
        _steps++;
        var clip = Clip();
        var corrected = rate * MathF.Sqrt(1 - MathF.Pow(Beta2, _steps)) / (1 - MathF.Pow(Beta1, _steps));
        foreach (var parameter in parameters)
        {
            if (parameter.Touched is null)
            {
                Update(parameter, 0, parameter.Value.Length, corrected, clip);
                continue;
            }

            foreach (var row in parameter.Touched)
            {
                Update(parameter, row * parameter.Columns, parameter.Columns, corrected, clip);
            }

            parameter.Touched.Clear();
        }
    }

    private float Clip()
    {
        double sum = 0;
        foreach (var parameter in parameters)
        {
            if (parameter.Touched is null)
            {
                sum += TensorPrimitives.SumOfSquares(parameter.Gradient);
                continue;
            }

            foreach (var row in parameter.Touched)
            {
                sum += TensorPrimitives.SumOfSquares(parameter.GradientRow(row));
            }
        }

        var norm = (float)Math.Sqrt(sum);
        return norm > MaxNorm ? MaxNorm / norm : 1f;
    }

    private static void Update(Parameter parameter, int start, int length, float rate, float clip)
    {
        var gradient = parameter.Gradient.AsSpan(start, length);
        var first = parameter.First.AsSpan(start, length);
        var second = parameter.Second.AsSpan(start, length);
        var value = parameter.Value.AsSpan(start, length);
        var count = System.Numerics.Vector<float>.Count;
        var i = 0;
        for (; i + count <= length; i += count)
        {
            var g = new System.Numerics.Vector<float>(gradient[i..]) * clip;
            var m = (new System.Numerics.Vector<float>(first[i..]) * Beta1) + (g * (1 - Beta1));
            var v = (new System.Numerics.Vector<float>(second[i..]) * Beta2) + (g * g * (1 - Beta2));
            m.CopyTo(first[i..]);
            v.CopyTo(second[i..]);
            var step = m / (System.Numerics.Vector.SquareRoot(v) + new System.Numerics.Vector<float>(Epsilon)) * rate;
            (new System.Numerics.Vector<float>(value[i..]) - step).CopyTo(value[i..]);
        }

        for (; i < length; i++)
        {
            var g = gradient[i] * clip;
            first[i] = (first[i] * Beta1) + (g * (1 - Beta1));
            second[i] = (second[i] * Beta2) + (g * g * (1 - Beta2));
            value[i] -= rate * first[i] / (MathF.Sqrt(second[i]) + Epsilon);
        }

        gradient.Clear();
    }
}
