using System.Numerics;
using System.Runtime.InteropServices;

namespace Hearsay.Engine.Models;

/// <summary>Packs features and their integer weights into the sections that <see cref="LinearModel"/> reads.</summary>
public sealed class LinearModelBuilder(int classes)
{
    private readonly List<(ulong Feature, sbyte[] Weights)> _features = [];

    /// <summary>A feature whose weights are all nothing is left out.</summary>
    public void Add(ulong feature, ReadOnlySpan<sbyte> weights)
    {
        if (weights.Length != classes)
        {
            throw new ArgumentException($"A row of {weights.Length} weights was given for {classes} classes.", nameof(weights));
        }

        if (weights.ContainsAnyExcept((sbyte)0))
        {
            _features.Add((feature, weights.ToArray()));
        }
    }

    /// <param name="scale">What one unit of weight was before it was rounded.</param>
    public void AddTo(ModelFileBuilder file, string name, float scale)
    {
        ArgumentNullException.ThrowIfNull(file);
        // Three quarters full at most: unknown features, the most frequent kind, then end after about two looks.
        var slotCount = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, (_features.Count * 4 / 3) + 1));
        var slots = new uint[2 * slotCount];
        var shift = 64 - BitOperations.Log2((uint)slotCount);
        List<byte> rows = [0];
        // In the order of their hashes, so that the same features make the same bytes.
        foreach (var (feature, weights) in _features.OrderBy(pair => pair.Feature))
        {
            var slot = (int)(feature >> shift);
            while (slots[(2 * slot) + 1] != 0)
            {
                slot = (slot + 1) & (slotCount - 1);
            }

            slots[2 * slot] = (uint)feature;
            slots[(2 * slot) + 1] = classes <= LinearModel.InlineClasses ? Inline(weights) : Append(rows, weights);
        }

        file.Add<int>($"{name}.shape", [classes, _features.Count])
            .Add<float>($"{name}.scale", [scale])
            .Add<uint>($"{name}.slots", slots)
            .Add<byte>($"{name}.rows", CollectionsMarshal.AsSpan(rows));
    }

    private static uint Inline(ReadOnlySpan<sbyte> weights)
    {
        uint row = 0;
        for (var at = 0; at < weights.Length; at++)
        {
            row |= (uint)(byte)weights[at] << (8 * at);
        }

        return row;
    }

    private static uint Append(List<byte> rows, sbyte[] weights)
    {
        var start = (uint)rows.Count;
        var used = weights.Count(weight => weight != 0);
        if (1 + (2 * used) >= weights.Length)
        {
            rows.AddRange(MemoryMarshal.AsBytes(weights.AsSpan()));
            return start | LinearModel.DenseRow;
        }

        rows.Add((byte)used);
        for (var at = 0; at < weights.Length; at++)
        {
            if (weights[at] != 0)
            {
                rows.Add((byte)at);
                rows.Add((byte)weights[at]);
            }
        }

        return start;
    }
}
