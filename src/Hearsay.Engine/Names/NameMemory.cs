using System.Runtime.InteropServices;

namespace Hearsay.Engine.Names;

/// <summary>What the first look through a document found each word to be in names: the class it was most often a part of, and how surely.</summary>
public sealed class NameMemory
{
    // Eight bits for each class of names and eight for outside.
    private readonly Dictionary<ulong, ulong> _counts = [];

    public NameMemory(NameContext context, ReadOnlySpan<byte> labels)
    {
        for (var token = 0; token < labels.Length; token++)
        {
            if (context.Forms.Cases[token] is WordCase.NoLetters)
            {
                continue;
            }

            ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, context.Forms.Lower[token], out _);
            var shift = 8 * (NameLabels.ClassOf(labels[token]) + 1);
            if (((counts >> shift) & 255) < 255)
            {
                counts += 1ul << shift;
            }
        }
    }

    /// <summary>A small number: the most frequent class, whether it is the only one, and whether the word was met more than once.</summary>
    internal ulong Of(ulong lower)
    {
        if (!_counts.TryGetValue(lower, out var counts))
        {
            return 0;
        }

        ulong best = 0, bestCount = 0, total = 0;
        for (var number = 0u; number <= NameLabels.Classes; number++)
        {
            var count = (counts >> (int)(8 * number)) & 255;
            total += count;
            if (count > bestCount)
            {
                (best, bestCount) = (number, count);
            }
        }

        return 1 + best + (bestCount == total ? 16ul : 0) + (total > 2 ? 32ul : total > 1 ? 64ul : 0);
    }
}
