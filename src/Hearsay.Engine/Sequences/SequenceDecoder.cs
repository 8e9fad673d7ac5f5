using System.Runtime.Intrinsics;

namespace Hearsay.Engine.Sequences;

/// <summary>The best labels of a sequence together (Viterbi).</summary>
/// <remarks>Buffers grow and stay; an instance belongs to one thread. Scores are [token, label], <see cref="SequenceModel.LabelWidth"/> wide.</remarks>
public sealed class SequenceDecoder(float[] transitions, float[] starts, int labels)
{
    private const int Width = SequenceModel.LabelWidth;
    private float[] _best = [];
    private byte[] _from = [];

    /// <summary>Writes the best sequence of labels and returns its score.</summary>
    public float Best(ReadOnlySpan<float> scores, Span<byte> best)
    {
        var count = best.Length;
        if (count == 0)
        {
            return 0;
        }

        if (_best.Length < count * Width)
        {
            (_best, _from) = (new float[count * Width * 2], new byte[count * Width * 2]);
        }

        (Vector256.Create(starts) + Vector256.Create(scores)).CopyTo(_best);
        for (var at = 1; at < count; at++)
        {
            Step(scores.Slice(at * Width, Width), at);
        }

        return Trace(best);
    }

    private void Step(ReadOnlySpan<float> scores, int at)
    {
        var top = Vector256.Create(float.NegativeInfinity);
        var from = Vector256<int>.Zero;
        for (var label = 0; label < labels; label++)
        {
            var reached = Vector256.Create(_best[((at - 1) * Width) + label]) + Vector256.Create(transitions, label * Width);
            var better = Vector256.GreaterThan(reached, top);
            top = Vector256.ConditionalSelect(better, reached, top);
            from = Vector256.ConditionalSelect(better.AsInt32(), Vector256.Create(label), from);
        }

        (top + Vector256.Create(scores)).CopyTo(_best, at * Width);
        for (var to = 0; to < labels; to++)
        {
            _from[(at * Width) + to] = (byte)from.GetElement(to);
        }
    }

    private float Trace(Span<byte> best)
    {
        var last = (best.Length - 1) * Width;
        var label = 0;
        for (var other = 1; other < labels; other++)
        {
            label = _best[last + other] > _best[last + label] ? other : label;
        }

        var score = _best[last + label];
        for (var at = best.Length - 1; at >= 0; at--)
        {
            best[at] = (byte)label;
            label = _from[(at * Width) + label];
        }

        return score;
    }
}
