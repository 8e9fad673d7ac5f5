using System.Collections.Concurrent;

namespace Hearsay.Engine.Models.Neural;

/// <summary>A recurrent layer that reads in both directions (Graves and Schmidhuber 2005). One instance serves all threads.</summary>
public sealed class BiLstmLayer
{
    private readonly LstmWeights _forwards;
    private readonly LstmWeights _backwards;
    private readonly ConcurrentBag<LstmRun> _runs = [];

    /// <exception cref="ModelException">A section is missing or does not fit the others.</exception>
    public BiLstmLayer(ModelFile file, string name)
    {
        _forwards = Read(file, $"{name}.forwards");
        _backwards = Read(file, $"{name}.backwards");
    }

    public int Inputs => _forwards.Inputs;

    /// <summary>Numbers a row that come out: those of both directions.</summary>
    public int Outputs => 2 * _forwards.Width;

    /// <param name="batch">The layout of the rows.</param>
    /// <param name="inputs">rows × Inputs.</param>
    /// <param name="outputs">Receives rows × Outputs.</param>
    public void Run(PackedSequences batch, ReadOnlySpan<float> inputs, Span<float> outputs)
    {
        ArgumentNullException.ThrowIfNull(batch);
        RunOne(_forwards, batch, inputs, outputs, backwards: false);
        RunOne(_backwards, batch, inputs, outputs, backwards: true);
    }

    private void RunOne(LstmWeights weights, PackedSequences batch, ReadOnlySpan<float> inputs, Span<float> outputs, bool backwards)
    {
        if (!_runs.TryTake(out var run))
        {
            run = new LstmRun();
        }

        LstmLayer.Run(weights, batch, inputs, backwards, run);
        var width = weights.Width;
        var offset = backwards ? width : 0;
        for (var row = 0; row < batch.Rows; row++)
        {
            run.Outputs.AsSpan(row * width, width).CopyTo(outputs[((row * Outputs) + offset)..]);
        }

        _runs.Add(run);
    }

    private static LstmWeights Read(ModelFile file, string name)
    {
        var fromInput = Matrix.Read(file, $"{name}.fromInput");
        var fromState = Matrix.Read(file, $"{name}.fromState");
        var bias = Matrix.Read(file, $"{name}.bias");
        var width = fromState.Rows;
        if (width % 16 != 0 || fromState.Columns != 4 * width || fromInput.Columns != 4 * width || bias.Columns != 4 * width)
        {
            throw new ModelException($"{file.Name}: the matrices of the recurrent layer '{name}' do not fit each other.");
        }

        return new LstmWeights(fromInput.Rows, width, fromInput.Values, fromState.Values, bias.Values);
    }
}
