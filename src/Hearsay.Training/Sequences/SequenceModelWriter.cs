using System.Runtime.InteropServices;
using Hearsay.Engine.Sequences;

namespace Hearsay.Training.Sequences;

/// <summary>Writes trained weights as a <see cref="SequenceModel"/> file, each number of a row as one byte.</summary>
public static class SequenceModelWriter
{
    private const int Width = SequenceModel.LabelWidth;

    /// <param name="mostRows">The rows that matter most are kept: those with the largest numbers, met in the most documents.</param>
    public static byte[] Write(SequenceWeights weights, FeatureSet features, int mostRows)
    {
        var keys = features.Keys;
        var rows = Enumerable.Range(0, features.Count)
            .OrderByDescending(row => Norm(weights.Row(row)) * Math.Sqrt(features.Documents[row]))
            .Take(mostRows)
            .OrderBy(row => keys[row])
            .ToArray();
        var (weightScale, embeddingScale) = (Scale(weights, rows, 0, Width), Scale(weights, rows, Width, Width + weights.Hidden));
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(SequenceModel.Magic);
        writer.Write(weights.Labels);
        writer.Write(weights.Hidden);
        writer.Write(rows.Length);
        writer.Write(weightScale);
        writer.Write(embeddingScale);
        foreach (var numbers in new[] { weights.LabelBias, weights.Transitions, weights.Starts, weights.HiddenBias, weights.Output })
        {
            writer.Write(MemoryMarshal.AsBytes<float>(numbers));
        }

        WriteIndex(writer, [.. rows.Select(row => keys[row])]);
        foreach (var row in rows)
        {
            var numbers = weights.Row(row);
            for (var at = 0; at < numbers.Length; at++)
            {
                writer.Write((sbyte)Math.Clamp(MathF.Round(numbers[at] / (at < Width ? weightScale : embeddingScale)), -127, 127));
            }
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static double Norm(ReadOnlySpan<float> row)
    {
        var sum = 0.0;
        foreach (var number in row)
        {
            sum += number * number;
        }

        return Math.Sqrt(sum);
    }

    private static void WriteIndex(BinaryWriter writer, uint[] keys)
    {
        var at = 0;
        for (var bucket = 0; bucket <= 1 << 16; bucket++)
        {
            while (at < keys.Length && keys[at] >> 16 < bucket)
            {
                at++;
            }

            writer.Write(at);
        }

        foreach (var key in keys)
        {
            writer.Write((ushort)key);
        }

        if (keys.Length % 2 == 1)
        {
            writer.Write((ushort)0);
        }
    }

    // The few largest numbers are cut off, which costs less than coarser steps for all the others.
    private static float Scale(SequenceWeights weights, int[] rows, int start, int end)
    {
        List<float> sizes = [];
        foreach (var row in rows)
        {
            foreach (var number in weights.Row(row)[start..end])
            {
                sizes.Add(MathF.Abs(number));
            }
        }

        sizes.Sort();
        return sizes.Count == 0 ? 1 : MathF.Max(1e-6f, sizes[(int)((sizes.Count - 1) * 0.9995)] / 127);
    }
}
