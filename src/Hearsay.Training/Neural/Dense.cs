using System.Numerics.Tensors;
using Hearsay.Engine.Models.Neural;

namespace Hearsay.Training.Neural;

/// <summary>A fully connected layer that learns, with or without a leaky rectifier (slope 0.1 below zero).</summary>
internal sealed class Dense
{
    private readonly Parameter _weights;
    private readonly Parameter _bias;
    private readonly bool _rectified;

    /// <param name="name">Of its parameters in the model file.</param>
    /// <param name="inputs">Numbers a row that come in.</param>
    /// <param name="outputs">Numbers a row that come out; rounded up to a multiple of 16.</param>
    /// <param name="rectified">Whether negative sums are damped.</param>
    /// <param name="random">Draws the first weights.</param>
    public Dense(string name, int inputs, int outputs, bool rectified, Random random)
    {
        Outputs = (outputs + 15) / 16 * 16;
        _rectified = rectified;
        _weights = Parameter.Glorot($"{name}.weights", inputs, Outputs, random);
        _bias = Parameter.Zero($"{name}.bias", Outputs, random);
    }

    public int Outputs { get; }

    public IEnumerable<Parameter> Parameters => [_weights, _bias];

    public float[] Forward(float[] inputs, int rows)
    {
        var outputs = new float[rows * Outputs];
        for (var row = 0; row < rows; row++)
        {
            _bias.Value.CopyTo(outputs.AsSpan(row * Outputs));
        }

        Gemm.MultiplyAdd(inputs, _weights.Value, outputs, rows, _weights.Rows, Outputs);
        if (_rectified)
        {
            for (var i = 0; i < outputs.Length; i++)
            {
                outputs[i] = outputs[i] < 0 ? outputs[i] * 0.1f : outputs[i];
            }
        }

        return outputs;
    }

    /// <summary>Adds to the gradients of the parameters and of the inputs. Spoils <paramref name="outputGradient"/>.</summary>
    public void Backward(float[] inputs, float[] outputs, float[] outputGradient, float[] inputGradient, int rows)
    {
        if (_rectified)
        {
            for (var i = 0; i < outputGradient.Length; i++)
            {
                outputGradient[i] *= outputs[i] < 0 ? 0.1f : 1f;
            }
        }

        BiLstm.Learn(_weights, inputs, outputGradient, rows);
        for (var row = 0; row < rows; row++)
        {
            TensorPrimitives.Add(_bias.Gradient, outputGradient.AsSpan(row * Outputs, Outputs), _bias.Gradient);
        }

        Gemm.MultiplyAdd(outputGradient, BiLstm.Transposed(_weights), inputGradient, rows, Outputs, _weights.Rows);
    }
}
