using Hearsay.Engine.Sequences;

namespace Hearsay.Training.Sequences;

/// <summary>The numbers of a sequence model while it is trained.</summary>
public sealed class SequenceWeights
{
    private const int Width = SequenceModel.LabelWidth;

    // One array a block of rows: a single array would be too long for many features.
    private const int BlockRows = 1 << 16;
    private readonly float[][] _blocks;
    private readonly int _stride;

    private SequenceWeights(int labels, int hidden, int rows)
    {
        (Labels, Hidden, Rows) = (labels, hidden, rows);
        _stride = Width + hidden;
        _blocks = [.. Enumerable.Range(0, (rows / BlockRows) + 1).Select(_ => new float[BlockRows * _stride])];
        Transitions = new float[Width * Width];
        Starts = new float[Width];
        LabelBias = new float[Width];
        HiddenBias = new float[hidden];
        Output = new float[Width * hidden];
    }

    public int Labels { get; }

    public int Hidden { get; }

    public int Rows { get; }

    public float[] Transitions { get; }

    public float[] Starts { get; }

    public float[] LabelBias { get; }

    public float[] HiddenBias { get; }

    /// <summary>[unit, label].</summary>
    public float[] Output { get; }

    public Span<float> Row(int number) => _blocks[number / BlockRows].AsSpan(number % BlockRows * _stride, _stride);

    public static SequenceWeights Zero(int labels, int hidden, int rows) => new(labels, hidden, rows);

    public static SequenceWeights Random(int labels, int hidden, int rows, Random random)
    {
        var weights = new SequenceWeights(labels, hidden, rows);
        for (var row = 0; row < rows; row++)
        {
            foreach (ref var weight in weights.Row(row)[Width..])
            {
                weight = (random.NextSingle() - 0.5f) * 0.06f;
            }
        }

        for (var at = 0; at < weights.Output.Length; at++)
        {
            weights.Output[at] = at % Width < labels ? (random.NextSingle() - 0.5f) * 0.6f : 0;
        }

        return weights;
    }
}
