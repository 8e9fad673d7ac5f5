using System.Runtime.Intrinsics;

namespace Hearsay.Engine.Sequences;

/// <summary>How likely each label is at each place of a sequence (forward and backward sums, scaled at each step).</summary>
/// <remarks>Buffers grow and stay; an instance belongs to one thread.</remarks>
public sealed class SequenceMarginals
{
    private const int Width = SequenceModel.LabelWidth;
    private readonly int _labels;
    private readonly float[] _starts = new float[Width];
    private readonly float[] _moves = new float[Width * Width];
    private readonly float[] _movesBack = new float[Width * Width];
    private float[] _local = [];
    private float[] _forward = [];
    private float[] _backward = [];
    private float[] _scale = [];

    public SequenceMarginals(float[] transitions, float[] starts, int labels)
    {
        _labels = labels;
        Use(transitions, starts);
    }

    /// <summary>Takes other transitions, as they change in training.</summary>
    public void Use(ReadOnlySpan<float> transitions, ReadOnlySpan<float> starts)
    {
        for (var from = 0; from < _labels; from++)
        {
            _starts[from] = MathF.Exp(starts[from]);
            for (var to = 0; to < _labels; to++)
            {
                var move = MathF.Exp(transitions[(from * Width) + to]);
                (_moves[(from * Width) + to], _movesBack[(to * Width) + from]) = (move, move);
            }
        }
    }

    /// <summary>The probability of each label at each place, [token, label]; returns the logarithm of the partition sum.</summary>
    public double Compute(ReadOnlySpan<float> scores, Span<float> marginals)
    {
        var count = scores.Length / Width;
        if (count == 0)
        {
            return 0;
        }

        Reserve(count);
        var total = Forward(scores, count);
        Backward(count);
        for (var at = 0; at < count * Width; at += Width)
        {
            (Vector256.Create(_forward, at) * Vector256.Create(_backward, at)).CopyTo(marginals[at..]);
        }

        return total;
    }

    /// <summary>Adds the expected number of each pair [from, to] in the sequence computed last.</summary>
    public void AddPairs(int count, Span<float> sums)
    {
        for (var at = 1; at < count; at++)
        {
            var next = Vector256.Create(_local, at * Width) * Vector256.Create(_backward, at * Width) / Vector256.Create(_scale[at]);
            for (var from = 0; from < _labels; from++)
            {
                var pair = Vector256.Create(_forward[((at - 1) * Width) + from]) * Vector256.Create(_moves, from * Width) * next;
                (pair + Vector256.Create<float>(sums[(from * Width)..])).CopyTo(sums[(from * Width)..]);
            }
        }
    }

    private double Forward(ReadOnlySpan<float> scores, int count)
    {
        var total = 0.0;
        for (var at = 0; at < count; at++)
        {
            var reached = at == 0 ? Vector256.Create(_starts) : Times(_forward.AsSpan((at - 1) * Width, Width), _moves);
            total += Local(scores.Slice(at * Width, Width), at);
            reached *= Vector256.Create(_local, at * Width);
            var sum = Vector256.Sum(reached);
            _scale[at] = sum;
            total += Math.Log(sum);
            (reached / Vector256.Create(sum)).CopyTo(_forward, at * Width);
        }

        return total;
    }

    private void Backward(int count)
    {
        Vector256.Create(1f).CopyTo(_backward, (count - 1) * Width);
        Span<float> next = stackalloc float[Width];
        for (var at = count - 2; at >= 0; at--)
        {
            (Vector256.Create(_local, (at + 1) * Width) * Vector256.Create(_backward, (at + 1) * Width)
                / Vector256.Create(_scale[at + 1])).CopyTo(next);
            Times(next, _movesBack).CopyTo(_backward, at * Width);
        }
    }

    // The scores of one place as factors, the largest of them 1; returns what was taken off.
    private float Local(ReadOnlySpan<float> scores, int at)
    {
        var top = scores[0];
        for (var label = 1; label < _labels; label++)
        {
            top = MathF.Max(top, scores[label]);
        }

        for (var label = 0; label < Width; label++)
        {
            // A label is never quite impossible, so that no place's sum is nothing.
            _local[(at * Width) + label] = label < _labels ? MathF.Exp(MathF.Max(scores[label] - top, -30)) : 0;
        }

        return top;
    }

    private Vector256<float> Times(ReadOnlySpan<float> row, float[] matrix)
    {
        var sum = Vector256<float>.Zero;
        for (var label = 0; label < _labels; label++)
        {
            sum += Vector256.Create(row[label]) * Vector256.Create(matrix, label * Width);
        }

        return sum;
    }

    private void Reserve(int count)
    {
        if (_scale.Length < count)
        {
            var size = 2 * count;
            (_local, _forward, _backward) = (new float[size * Width], new float[size * Width], new float[size * Width]);
            _scale = new float[size];
        }
    }
}
