using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Sequences;

/// <summary>
/// Scores labels along a sequence: a linear-chain conditional random field (Lafferty et al. 2001) over sparse features, whose scores are
/// linear in the features plus a small hidden layer over the sum of their embeddings, which learns which features matter together.
/// </summary>
/// <remarks>
/// File, little endian: "HSQ1", then as 32-bit integers labels, hidden units, rows; as 32-bit floats the scale of weights and of embeddings;
/// label biases, transitions [from, to], starts, hidden biases, output weights [label, hidden] as 32-bit floats; bucket starts as 32-bit
/// integers; the rows' lower key halves, padded to four bytes; the rows, each eight signed bytes of weights and one for each hidden unit.
/// Rows are in the order of their keys.
/// </remarks>
public sealed class SequenceModel
{
    /// <summary>Labels are padded to one vector.</summary>
    public const int LabelWidth = 8;

    public const uint Magic = 0x31515348;
    private readonly FeatureIndex _index;
    private readonly ReadOnlyMemory<byte> _rows;
    private readonly float _weightScale;
    private readonly float _embeddingScale;
    private readonly float[] _labelBias;
    private readonly float[] _hiddenBias;
    private readonly float[] _output;

    /// <exception cref="ModelException">The bytes are no such model.</exception>
    public SequenceModel(ReadOnlyMemory<byte> file, string name)
    {
        var bytes = file.Span;
        if (bytes.Length < 24 || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
        {
            throw new ModelException($"{name}: this is no sequence model.");
        }

        var head = MemoryMarshal.Cast<byte, int>(bytes[4..16]);
        (Labels, Hidden, Rows) = (head[0], head[1], head[2]);
        if (Labels is < 1 or > LabelWidth || Hidden < 0 || Hidden % 16 != 0 || Rows < 0)
        {
            throw new ModelException($"{name}: {Labels} labels, {Hidden} hidden units and {Rows} rows cannot be.");
        }

        var at = 24;
        var scales = MemoryMarshal.Cast<byte, float>(bytes[16..24]);
        (_weightScale, _embeddingScale) = (scales[0], scales[1]);
        var lowBytes = (2 * Rows + 3) / 4 * 4;
        var wanted = at + 4 * (LabelWidth * (2 + LabelWidth + Hidden) + Hidden + FeatureIndex.BucketCount + 1) + lowBytes
            + (long)Rows * (LabelWidth + Hidden);
        if (bytes.Length != wanted)
        {
            throw new ModelException($"{name}: {bytes.Length} bytes where {wanted} are wanted.");
        }

        _labelBias = Floats(file, ref at, LabelWidth);
        Transitions = Floats(file, ref at, LabelWidth * LabelWidth);
        Starts = Floats(file, ref at, LabelWidth);
        _hiddenBias = Floats(file, ref at, Hidden);
        _output = Floats(file, ref at, LabelWidth * Hidden);
        var buckets = file.Slice(at, 4 * (FeatureIndex.BucketCount + 1));
        at += buckets.Length;
        _index = new FeatureIndex(buckets, file.Slice(at, lowBytes));
        _rows = file[(at + lowBytes)..];
    }

    public int Labels { get; }

    public int Hidden { get; }

    public int Rows { get; }

    /// <summary>Scores of a label after another, [from, to], <see cref="LabelWidth"/> wide.</summary>
    public float[] Transitions { get; }

    public float[] Starts { get; }

    /// <summary>Adds up a token's label scores into <paramref name="scores"/>, which is <see cref="LabelWidth"/> wide.</summary>
    public void Score(ReadOnlySpan<uint> keys, Span<float> scores)
    {
        var buckets = _index.Buckets;
        var lows = _index.Lows;
        var rows = MemoryMarshal.Cast<byte, sbyte>(_rows.Span);
        var width = LabelWidth + Hidden;
        Span<short> weights = stackalloc short[LabelWidth];
        Span<short> sums = stackalloc short[Hidden];
        weights.Clear();
        sums.Clear();
        foreach (var key in keys)
        {
            var row = FeatureIndex.Find(buckets, lows, key);
            if (row >= 0)
            {
                Add(rows.Slice(row * width, width), weights, sums);
            }
        }

        for (var label = 0; label < LabelWidth; label++)
        {
            scores[label] = _labelBias[label] + (weights[label] * _weightScale);
        }

        for (var unit = 0; unit < sums.Length; unit++)
        {
            var active = _hiddenBias[unit] + (sums[unit] * _embeddingScale);
            if (active > 0)
            {
                var output = Vector256.Create(active) * Vector256.Create(_output.AsSpan(unit * LabelWidth, LabelWidth));
                (output + Vector256.Create<float>(scores)).CopyTo(scores);
            }
        }
    }

    // 250 features of at most 127 each stay within 16 bits.
    private static void Add(ReadOnlySpan<sbyte> row, Span<short> weights, Span<short> sums)
    {
        (Vector128.WidenLower(Vector128.CreateScalar(MemoryMarshal.Read<long>(MemoryMarshal.AsBytes(row))).AsSByte())
            + Vector128.Create<short>(weights)).CopyTo(weights);
        for (var unit = 0; unit < sums.Length; unit += 16)
        {
            var (lower, upper) = Vector128.Widen(Vector128.Create(row.Slice(LabelWidth + unit, 16)));
            (lower + Vector128.Create<short>(sums[unit..])).CopyTo(sums[unit..]);
            (upper + Vector128.Create<short>(sums[(unit + 8)..])).CopyTo(sums[(unit + 8)..]);
        }
    }

    private static float[] Floats(ReadOnlyMemory<byte> file, ref int at, int count)
    {
        var floats = MemoryMarshal.Cast<byte, float>(file.Span.Slice(at, 4 * count)).ToArray();
        at += 4 * count;
        return floats;
    }
}
