using System.Numerics;

namespace Hearsay.Engine.Text;

/// <summary>
/// What a recurrent network holds in mind at each token: a row of numbers between -1 and 1. A byte a number is kept, since a report may have a million
/// characters; to the nearest 1/127 that is as good to whoever reads it as the number itself.
/// </summary>
public sealed class TokenStates
{
    private const float Scale = 127f;

    // Blocks that the garbage collector counts as small (below 85,000 bytes) at the widths met here.
    private const int RowsABlock = 256;

    private readonly sbyte[][] _blocks;

    /// <param name="tokens">How many rows.</param>
    /// <param name="width">Numbers a row.</param>
    public TokenStates(int tokens, int width)
    {
        (Count, Width) = (tokens, width);
        _blocks = new sbyte[(tokens + RowsABlock - 1) / RowsABlock][];
        for (var block = 0; block < _blocks.Length; block++)
        {
            _blocks[block] = GC.AllocateUninitializedArray<sbyte>(Math.Min(RowsABlock, tokens - (block * RowsABlock)) * width);
        }
    }

    /// <summary>No states at all.</summary>
    public static TokenStates None { get; } = new(0, 0);

    /// <summary>The tokens.</summary>
    public int Count { get; }

    /// <summary>Numbers a token.</summary>
    public int Width { get; }

    /// <summary>Keeps a token's numbers, those beyond ±1 as ±1.</summary>
    public void Write(int token, ReadOnlySpan<float> state)
    {
        var row = RowOf(token);
        var at = 0;
        for (; at + Vector<sbyte>.Count <= Width; at += Vector<sbyte>.Count)
        {
            var part = state.Slice(at, Vector<sbyte>.Count);
            var low = Vector.Narrow(Rounded(part, 0), Rounded(part, 1));
            var high = Vector.Narrow(Rounded(part, 2), Rounded(part, 3));
            Vector.Narrow(low, high).CopyTo(row[at..]);
        }

        for (; at < Width; at++)
        {
            row[at] = (sbyte)MathF.Floor((Math.Clamp(state[at], -1f, 1f) * Scale) + 0.5f);
        }
    }

    /// <summary>Copies a token's numbers to where they are wanted as floats.</summary>
    public void Read(int token, Span<float> state)
    {
        ReadOnlySpan<sbyte> row = RowOf(token);
        var at = 0;
        for (; at + Vector<sbyte>.Count <= Width; at += Vector<sbyte>.Count)
        {
            var part = state.Slice(at, Vector<sbyte>.Count);
            Vector.Widen(new Vector<sbyte>(row[at..]), out var low, out var high);
            Widen(low, part, 0);
            Widen(high, part, 2);
        }

        for (; at < Width; at++)
        {
            state[at] = row[at] * (1f / Scale);
        }
    }

    private Span<sbyte> RowOf(int token) => _blocks[token / RowsABlock].AsSpan(token % RowsABlock * Width, Width);

    private static Vector<int> Rounded(ReadOnlySpan<float> state, int part)
    {
        var values = Vector.Min(Vector.Max(new Vector<float>(state[(part * Vector<float>.Count)..]), -Vector<float>.One), Vector<float>.One);
        return Vector.ConvertToInt32(Vector.Floor((values * Scale) + new Vector<float>(0.5f)));
    }

    private static void Widen(Vector<short> values, Span<float> state, int part)
    {
        Vector.Widen(values, out var low, out var high);
        (Vector.ConvertToSingle(low) * (1f / Scale)).CopyTo(state[(part * Vector<float>.Count)..]);
        (Vector.ConvertToSingle(high) * (1f / Scale)).CopyTo(state[((part + 1) * Vector<float>.Count)..]);
    }
}
