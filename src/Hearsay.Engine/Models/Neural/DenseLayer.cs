namespace Hearsay.Engine.Models.Neural;

/// <summary>A fully connected layer, with or without a leaky rectifier (slope 0.1 below zero).</summary>
public sealed class DenseLayer
{
    private readonly Matrix _weights;
    private readonly Matrix _bias;
    private readonly bool _rectified;

    /// <exception cref="ModelException">A section is missing or does not fit the others.</exception>
    public DenseLayer(ModelFile file, string name, bool rectified)
    {
        _weights = Matrix.Read(file, $"{name}.weights");
        _bias = Matrix.Read(file, $"{name}.bias");
        _rectified = rectified;
        if (_bias.Columns != _weights.Columns)
        {
            throw new ModelException($"{file.Name}: weights and bias of the layer '{name}' do not fit each other.");
        }
    }

    public int Inputs => _weights.Rows;

    public int Outputs => _weights.Columns;

    /// <param name="inputs">rows × Inputs.</param>
    /// <param name="rows">How many.</param>
    /// <param name="outputs">Receives rows × Outputs.</param>
    public void Run(ReadOnlySpan<float> inputs, int rows, Span<float> outputs)
    {
        outputs = outputs[..(rows * Outputs)];
        for (var row = 0; row < rows; row++)
        {
            _bias.Values.CopyTo(outputs[(row * Outputs)..]);
        }

        Gemm.MultiplyAdd(inputs, _weights.Values, outputs, rows, Inputs, Outputs);
        if (_rectified)
        {
            Rectifier.Apply(outputs);
        }
    }
}
