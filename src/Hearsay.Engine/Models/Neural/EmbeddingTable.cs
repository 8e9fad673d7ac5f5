using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Engine.Models.Neural;

/// <summary>
/// The learned vectors of hashed features, one signed byte a number with a scale for each row, read where they lie in a model file. Sections:
/// "name.shape" (rows, width), "name.slots" (a <see cref="WordTable"/> of row + 1), "name.rows", "name.scales".
/// </summary>
public sealed class EmbeddingTable
{
    private readonly WordTable _features;
    private readonly ModelColumn<sbyte> _rows;
    private readonly ModelColumn<float> _scales;

    /// <exception cref="ModelException">A section is missing or does not fit the others.</exception>
    public EmbeddingTable(ModelFile file, string name)
    {
        ArgumentNullException.ThrowIfNull(file);
        var shape = file.RequireColumn<int>($"{name}.shape");
        _features = new WordTable(file, $"{name}.slots");
        _rows = file.RequireColumn<sbyte>($"{name}.rows");
        _scales = file.RequireColumn<float>($"{name}.scales");
        if (shape.Length != 2 || _rows.Length != shape.Span[0] * shape.Span[1] || _scales.Length != shape.Span[0])
        {
            throw new ModelException($"{file.Name}: the sections of the embedding table '{name}' do not fit each other.");
        }

        Width = shape.Span[1];
    }

    /// <summary>How many numbers a vector has; a multiple of 16.</summary>
    public int Width { get; }

    /// <summary>Adds the vectors of the features that the table knows.</summary>
    public void AddTo(ReadOnlySpan<ulong> features, Span<float> sum)
    {
        var slots = _features.Slots;
        var rows = _rows.Span;
        var scales = _scales.Span;
        foreach (var feature in features)
        {
            var row = _features.Find(slots, feature) - 1;
            if (row >= 0)
            {
                Add(rows.Slice(row * Width, Width), scales[row], sum);
            }
        }
    }

    /// <summary>Writes a table; the rows are in the order of the features given.</summary>
    public static void Write(ModelFileBuilder file, string name, IReadOnlyList<ulong> features, ReadOnlySpan<float> values, int width)
    {
        ArgumentNullException.ThrowIfNull(file);
        var rows = new sbyte[features.Count * width];
        var scales = new float[features.Count];
        for (var row = 0; row < features.Count; row++)
        {
            scales[row] = Quantise(values.Slice(row * width, width), rows.AsSpan(row * width, width));
        }

        file.Add<int>($"{name}.shape", [features.Count, width]);
        WordTable.AddInOrder(file, $"{name}.slots", [.. features.Select((feature, row) => KeyValuePair.Create(feature, row + 1))]);
        file.Add<sbyte>($"{name}.rows", rows).Add<float>($"{name}.scales", scales);
    }

    private static float Quantise(ReadOnlySpan<float> values, Span<sbyte> into)
    {
        var largest = TensorPrimitives.MaxMagnitude(values);
        var scale = Math.Abs(largest) / sbyte.MaxValue;
        for (var i = 0; i < values.Length && scale > 0; i++)
        {
            into[i] = (sbyte)MathF.Round(values[i] / scale);
        }

        return scale;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(ReadOnlySpan<sbyte> row, float scale, Span<float> sum)
    {
        ref var source = ref MemoryMarshal.GetReference(row);
        ref var target = ref MemoryMarshal.GetReference(sum);
        for (nuint at = 0; at < (nuint)row.Length; at += 16)
        {
            var bytes = Vector128.LoadUnsafe(ref source, at);
            var (low, high) = Vector128.Widen(bytes);
            AddFour(low, scale, ref target, at);
            AddFour(high, scale, ref target, at + 8);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddFour(Vector128<short> shorts, float scale, ref float target, nuint at)
    {
        var (low, high) = Vector128.Widen(shorts);
        AddScaled(low, scale, ref target, at);
        AddScaled(high, scale, ref target, at + 4);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddScaled(Vector128<int> numbers, float scale, ref float target, nuint at)
    {
        var sum = Vector128.LoadUnsafe(ref target, at)
            + (Vector128.ConvertToSingle(numbers) * scale);
        Vector128.StoreUnsafe(sum, ref target, at);
    }
}
