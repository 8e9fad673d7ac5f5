using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Engine.Models;

/// <summary>
/// A linear classifier over hashed features, read where it lies in a model file. A feature's slot in an open-addressing table holds 32 bits of its hash
/// and the place of its row of weights, one signed byte a class; a row is stored dense, or as pairs of class and weight where that is shorter. With
/// four classes or fewer the row stands in the slot itself. Scores of one model compare; <see cref="Scale"/> makes them comparable between models.
/// </summary>
public sealed class LinearModel
{
    internal const int InlineClasses = 4;
    internal const uint DenseRow = 0x8000_0000;

    private readonly ModelColumn<uint> _slots;
    private readonly ModelColumn<byte> _rows;
    private readonly int _shift;

    /// <param name="name">Which of the file's linear models: its sections are "name.shape", "name.scale", "name.slots" and "name.rows".</param>
    /// <exception cref="ModelException">A section is missing or does not fit the others.</exception>
    public LinearModel(ModelFile file, string name)
    {
        ArgumentNullException.ThrowIfNull(file);
        var shape = file.RequireColumn<int>($"{name}.shape");
        var scale = file.RequireColumn<float>($"{name}.scale");
        _slots = file.RequireColumn<uint>($"{name}.slots");
        _rows = file.RequireColumn<byte>($"{name}.rows");
        var slotCount = _slots.Length / 2;
        if (shape.Length < 2 || scale.Length < 1 || shape.Span[0] is < 1 or > 255 || slotCount < 2 || !BitOperations.IsPow2(slotCount))
        {
            throw new ModelException($"{file.Name}: the sections of the linear model '{name}' do not fit each other.");
        }

        Classes = shape.Span[0];
        Features = shape.Span[1];
        Scale = scale.Span[0];
        _shift = 64 - BitOperations.Log2((uint)slotCount);
    }

    public int Classes { get; }

    /// <summary>How many features the model knows.</summary>
    public int Features { get; }

    /// <summary>What one unit of a score is worth in trained weights.</summary>
    public float Scale { get; }

    /// <summary>The sums of the weights of these features for each class; features the model does not know count nothing.</summary>
    /// <param name="scores">At least <see cref="Classes"/> long; what it held is overwritten.</param>
    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        scores[..Classes].Clear();
        AddScores(features, scores);
    }

    /// <summary>Like <see cref="Score"/>, but adds to what the scores already hold.</summary>
    public void AddScores(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        var slots = _slots.Span;
        Prefetch(slots, features);
        scores = scores[..Classes];
        if (Classes <= InlineClasses)
        {
            AddInline(slots, features, scores);
            return;
        }

        var rows = _rows.Span;
        foreach (var feature in features)
        {
            var row = Find(slots, feature);
            if ((row & DenseRow) != 0)
            {
                AddDense(rows.Slice((int)(row & ~DenseRow), scores.Length), scores);
            }
            else if (row != 0)
            {
                AddSparse(rows[(int)row..], scores);
            }
        }
    }

    /// <summary>Whether the model has weights for a feature.</summary>
    public bool Knows(ulong feature) => Find(_slots.Span, feature) != 0;

    /// <summary>The best class of those scores; of equals the first.</summary>
    public static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var at = 1; at < scores.Length; at++)
        {
            if (scores[at] > scores[best])
            {
                best = at;
            }
        }

        return best;
    }

    // The table is larger than the caches near the core: asking for all slots first lets their misses overlap.
    private unsafe void Prefetch(ReadOnlySpan<uint> slots, ReadOnlySpan<ulong> features)
    {
        if (!Sse.IsSupported)
        {
            return;
        }

        fixed (uint* start = slots)
        {
            foreach (var feature in features)
            {
                Sse.Prefetch0(start + (2 * (feature >> _shift)));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Find(ReadOnlySpan<uint> slots, ulong feature)
    {
        var slot = (int)(feature >> _shift);
        var check = (uint)feature;
        while (true)
        {
            var row = slots[(2 * slot) + 1];
            if (row == 0 || slots[2 * slot] == check)
            {
                return row;
            }

            slot = (slot + 1) & ((slots.Length / 2) - 1);
        }
    }

    private void AddInline(ReadOnlySpan<uint> slots, ReadOnlySpan<ulong> features, Span<int> scores)
    {
        int a = 0, b = 0, c = 0, d = 0;
        foreach (var feature in features)
        {
            var row = Find(slots, feature);
            a += (sbyte)row;
            b += (sbyte)(row >> 8);
            c += (sbyte)(row >> 16);
            d += (sbyte)(row >> 24);
        }

        ReadOnlySpan<int> sums = [a, b, c, d];
        for (var at = 0; at < scores.Length; at++)
        {
            scores[at] += sums[at];
        }
    }

    private static void AddSparse(ReadOnlySpan<byte> row, Span<int> scores)
    {
        var pairs = row.Slice(1, 2 * row[0]);
        for (var at = 0; at < pairs.Length; at += 2)
        {
            scores[pairs[at]] += (sbyte)pairs[at + 1];
        }
    }

    private static void AddDense(ReadOnlySpan<byte> row, Span<int> scores)
    {
        var at = 0;
        for (; at + Vector<sbyte>.Count <= row.Length; at += Vector<sbyte>.Count)
        {
            var bytes = new Vector<sbyte>(row[at..]);
            var low = Vector.WidenLower(bytes);
            var high = Vector.WidenUpper(bytes);
            AddAt(scores, at, Vector.WidenLower(low));
            AddAt(scores, at + Vector<int>.Count, Vector.WidenUpper(low));
            AddAt(scores, at + (2 * Vector<int>.Count), Vector.WidenLower(high));
            AddAt(scores, at + (3 * Vector<int>.Count), Vector.WidenUpper(high));
        }

        for (; at < row.Length; at++)
        {
            scores[at] += (sbyte)row[at];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddAt(Span<int> scores, int at, Vector<int> sums)
    {
        var target = scores.Slice(at, Vector<int>.Count);
        (new Vector<int>(target) + sums).CopyTo(target);
    }
}
