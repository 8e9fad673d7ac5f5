using System.Numerics;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Names;

/// <summary>
/// What a network sees of a token beside the word itself: what the gazetteers know of it (Ratinov and Roth 2009), its class of words, and how its line and
/// its document write it.
/// </summary>
public static class NameSigns
{
    /// <summary>At most this many for one token.</summary>
    public const int Most = 40;

    /// <param name="sentence">The sentence's number.</param>
    /// <param name="into">At least <see cref="Most"/> long.</param>
    /// <returns>How many were written.</returns>
    public static int Write(NameContext context, int sentence, int token, Span<ulong> into)
    {
        ArgumentNullException.ThrowIfNull(context);
        var opens = token == context.Document.Sentences[sentence].Tokens.Start ? 1ul : 0;
        var line = (ulong)context.Lines[sentence];
        var @case = (ulong)context.Forms.Cases[token];
        var count = 0;
        into[count++] = FeatureHash.Mix(1, context.Forms.Shapes[token], line);
        into[count++] = FeatureHash.Mix(2, @case, context.Words.UsesOf(context.Forms.Lower[token]), (opens << 8) | line);
        into[count++] = FeatureHash.Mix(3, context.Clusters[token]);
        for (var known = context.Known[token]; known != 0;)
        {
            var number = BitOperations.TrailingZeroCount(known) / 4;
            var mask = 15ul << (4 * number);
            into[count++] = FeatureHash.Mix(4, known & mask, (ulong)number);
            into[count++] = FeatureHash.Mix(5, known & mask, (ulong)number, @case);
            known &= ~mask;
        }

        return count;
    }
}
