namespace Hearsay.Engine.Models.Neural;

/// <summary>The weights of one direction of a recurrent layer; gates are ordered input, forget, output, candidate.</summary>
/// <param name="Inputs">Numbers a step that come in.</param>
/// <param name="Width">Numbers a step that come out; a multiple of 16.</param>
/// <param name="FromInput">Inputs × 4·Width.</param>
/// <param name="FromState">Width × 4·Width.</param>
/// <param name="Bias">4·Width.</param>
public sealed record LstmWeights(int Inputs, int Width, float[] FromInput, float[] FromState, float[] Bias);

/// <summary>What one direction computed for a batch; training goes back through it. It can be used again for the next batch.</summary>
public sealed class LstmRun
{
    /// <summary>rows × 4·width, activated.</summary>
    public float[] Gates { get; private set; } = [];

    public float[] Cells { get; private set; } = [];

    public float[] Squashed { get; private set; } = [];

    /// <summary>rows × width.</summary>
    public float[] Outputs { get; private set; } = [];

    internal void Reserve(int rows, int width)
    {
        if (Gates.Length < rows * 4 * width)
        {
            Gates = new float[rows * 4 * width];
            Cells = new float[rows * width];
            Squashed = new float[rows * width];
            Outputs = new float[rows * width];
        }
    }
}

/// <summary>Runs one direction of a recurrent layer over a batch of sequences.</summary>
public static class LstmLayer
{
    /// <param name="inputs">rows × Inputs, laid out as the batch says.</param>
    /// <param name="backwards">Whether it goes from the last step to the first.</param>
    /// <param name="run">Receives the outputs and all that was computed on the way.</param>
    public static void Run(LstmWeights weights, PackedSequences batch, ReadOnlySpan<float> inputs, bool backwards, LstmRun run)
    {
        var width = weights.Width;
        run.Reserve(batch.Rows, width);
        for (var row = 0; row < batch.Rows; row++)
        {
            weights.Bias.CopyTo(run.Gates.AsSpan(row * 4 * width));
        }

        Gemm.MultiplyAdd(inputs, weights.FromInput, run.Gates, batch.Rows, weights.Inputs, 4 * width);
        for (var i = 0; i < batch.Steps; i++)
        {
            var step = backwards ? batch.Steps - 1 - i : i;
            var before = backwards ? step + 1 : step - 1;
            Step(weights, batch, run, step, i == 0 ? -1 : before);
        }
    }

    /// <summary>How many sequences of a step go on from another step: those that have both.</summary>
    public static int Linked(PackedSequences batch, int step, int before) =>
        before < 0 || before >= batch.Steps ? 0 : Math.Min(batch.ActiveAt(step), batch.ActiveAt(before));

    private static void Step(LstmWeights weights, PackedSequences batch, LstmRun run, int step, int before)
    {
        var width = weights.Width;
        var start = batch.StartOf(step);
        var linked = Linked(batch, step, before);
        if (linked > 0)
        {
            var states = run.Outputs.AsSpan(batch.StartOf(before) * width, linked * width);
            Gemm.MultiplyAdd(states, weights.FromState, run.Gates.AsSpan(start * 4 * width), linked, width, 4 * width);
        }

        for (var i = 0; i < batch.ActiveAt(step); i++)
        {
            var previous = i < linked ? run.Cells.AsSpan((batch.StartOf(before) + i) * width, width) : default;
            var at = (start + i) * width;
            LstmCell.Step(
                run.Gates.AsSpan(at * 4, 4 * width), previous, run.Cells.AsSpan(at, width), run.Squashed.AsSpan(at, width), run.Outputs.AsSpan(at, width));
        }
    }
}
