using System.Runtime.InteropServices;

namespace Hearsay.Engine.Sequences;

/// <summary>
/// Finds the row of a feature's key. The upper half of a key chooses a bucket, the lower halves stand side by side in it, so that a look-up
/// of a feature that is not there touches only two small tables.
/// </summary>
internal readonly struct FeatureIndex(ReadOnlyMemory<byte> buckets, ReadOnlyMemory<byte> lows)
{
    public const int BucketCount = 1 << 16;

    public ReadOnlySpan<int> Buckets => MemoryMarshal.Cast<byte, int>(buckets.Span);

    public ReadOnlySpan<ushort> Lows => MemoryMarshal.Cast<byte, ushort>(lows.Span);

    /// <summary>The row of a key, or -1.</summary>
    public static int Find(ReadOnlySpan<int> buckets, ReadOnlySpan<ushort> lows, uint key)
    {
        var bucket = (int)(key >> 16);
        var low = (ushort)key;
        var end = buckets[bucket + 1];
        for (var row = buckets[bucket]; row < end; row++)
        {
            if (lows[row] == low)
            {
                return row;
            }
        }

        return -1;
    }
}
