namespace Hearsay.Engine.Models.Neural;

/// <summary>
/// Sequences of different lengths laid out step by step, longest first: the rows of one step are neighbours, and the first rows of a step
/// continue the first rows of the step before. So a recurrent layer handles all sequences of a batch with one multiplication a step.
/// </summary>
public sealed class PackedSequences
{
    private readonly int[] _rankOf;
    private readonly int[] _stepStarts;

    public PackedSequences(ReadOnlySpan<int> lengths)
    {
        var keys = new int[lengths.Length];
        var order = new int[lengths.Length];
        for (var sequence = 0; sequence < lengths.Length; sequence++)
        {
            keys[sequence] = -lengths[sequence];
            order[sequence] = sequence;
        }

        // Array.Sort is not stable; the sequence's number breaks ties so that the layout is the same every time.
        Array.Sort(order, (left, right) => keys[left] != keys[right] ? keys[left].CompareTo(keys[right]) : left.CompareTo(right));
        _rankOf = new int[lengths.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            _rankOf[order[rank]] = rank;
        }

        Steps = lengths.Length == 0 ? 0 : -keys[order[0]];
        _stepStarts = new int[Steps + 1];
        var active = lengths.Length;
        for (var step = 0; step < Steps; step++)
        {
            while (-keys[order[active - 1]] <= step)
            {
                active--;
            }

            _stepStarts[step + 1] = _stepStarts[step] + active;
        }
    }

    /// <summary>The length of the longest sequence.</summary>
    public int Steps { get; }

    /// <summary>The sum of all lengths.</summary>
    public int Rows => _stepStarts[Steps];

    public int StartOf(int step) => _stepStarts[step];

    /// <summary>How many sequences are longer than the step.</summary>
    public int ActiveAt(int step) => _stepStarts[step + 1] - _stepStarts[step];

    public int RowOf(int sequence, int step) => _stepStarts[step] + _rankOf[sequence];
}
