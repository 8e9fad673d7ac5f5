using System.Numerics;
using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>
/// The features of one token for the sequence model: words, shapes and affixes around it (Zhang and Johnson 2003), what the gazetteers know (Ratinov and
/// Roth 2009), how its line and its document write it, and for the second look what the first look made of the same words elsewhere in the document
/// (Krishnan and Manning 2006).
/// </summary>
public static class NameFeatures
{
    /// <summary>At most this many for one token.</summary>
    public const int Most = 160;

    /// <summary>The template of the features that join two labels; what fills it is the earlier one.</summary>
    public const int Transition = 900;

    private const ulong Beyond = 0x5EED;

    /// <param name="sentence">The sentence's number.</param>
    /// <param name="memory">What the first look found in the document; null at the first look.</param>
    /// <param name="into">At least <see cref="Most"/> long.</param>
    /// <returns>How many were written.</returns>
    public static int Write(NameContext context, int sentence, int token, NameMemory? memory, Span<ulong> into)
    {
        var tokens = context.Document.Sentences[sentence].Tokens;
        var writer = new FeatureWriter(into);
        Words(context, tokens, token, ref writer);
        Shapes(context, sentence, tokens, token, ref writer);
        Known(context, tokens, token, ref writer);
        if (memory is not null)
        {
            Remembered(context, tokens, token, memory, ref writer);
        }

        return writer.Count;
    }

    private static void Words(NameContext context, TokenRange tokens, int token, ref FeatureWriter writer)
    {
        var lower = context.Forms.Lower;
        var (word, before, after) = (lower[token], At(lower, tokens, token - 1), At(lower, tokens, token + 1));
        var (before2, after2) = (At(lower, tokens, token - 2), At(lower, tokens, token + 2));
        writer.Add(1);
        writer.Add(2, context.Forms.Exact[token]);
        writer.Add(3, word);
        writer.Add(4, before);
        writer.Add(5, after);
        writer.Add(6, before2);
        writer.Add(7, after2);
        writer.Add(8, before, word);
        writer.Add(9, word, after);
        writer.Add(10, before2, before);
        writer.Add(11, after, after2);
        var affixes = context.Forms.Affixes.AsSpan(token * WordForms.AffixCount, WordForms.AffixCount);
        for (var at = 0; at < affixes.Length; at++)
        {
            writer.Add(12 + at, affixes[at]);
        }
    }

    private static void Shapes(NameContext context, int sentence, TokenRange tokens, int token, ref FeatureWriter writer)
    {
        var shapes = context.Forms.Shapes;
        var lower = context.Forms.Lower;
        var (shape, before, after) = (shapes[token], At(shapes, tokens, token - 1), At(shapes, tokens, token + 1));
        var line = (ulong)context.Lines[sentence];
        var opening = token == tokens.Start ? 1ul : 0;
        var @case = (ulong)context.Forms.Cases[token];
        var uses = context.Words.UsesOf(lower[token]);
        writer.Add(20, shape, line);
        writer.Add(21, before, shape);
        writer.Add(22, shape, after);
        writer.Add(23, before, shape, after);
        writer.Add(24, @case, opening, line);
        writer.Add(25, @case, At(lower, tokens, token - 1));
        writer.Add(26, @case, At(lower, tokens, token + 1));
        writer.Add(27, @case, uses, (opening << 8) | line);
        writer.Add(28, @case, context.Forms.Affixes[(token * WordForms.AffixCount) + 3]);
        writer.Add(29, @case, At(lower, tokens, token - 1), At(lower, tokens, token - 2));
        writer.Add(30, @case, At(lower, tokens, token + 1), At(lower, tokens, token + 2));
    }

    private static void Known(NameContext context, TokenRange tokens, int token, ref FeatureWriter writer)
    {
        var known = context.Known;
        var (here, before, after) = (known[token], At(known, tokens, token - 1), At(known, tokens, token + 1));
        var @case = (ulong)context.Forms.Cases[token];
        writer.Add(40, here, @case);
        writer.Add(41, before, here);
        writer.Add(42, here, after);
        writer.Add(43, here, At(context.Forms.Lower, tokens, token - 1));
        writer.Add(44, here, At(context.Forms.Lower, tokens, token + 1));
        writer.Add(45, here, context.Words.UsesOf(context.Forms.Lower[token]), @case);
        writer.Add(46, Classes(before), Classes(here), Classes(after));
        Each(50, here, @case, ref writer);
        Each(51, before, @case, ref writer);
        Each(52, after, @case, ref writer);
        Each(53, At(known, tokens, token + 2), @case, ref writer);
        Each(54, At(known, tokens, token - 2), @case, ref writer);
    }

    private static void Remembered(NameContext context, TokenRange tokens, int token, NameMemory memory, ref FeatureWriter writer)
    {
        var lower = context.Forms.Lower;
        var here = memory.Of(lower[token]);
        var @case = (ulong)context.Forms.Cases[token];
        writer.Add(70, here, @case);
        writer.Add(71, here, memory.Of(At(lower, tokens, token + 1)));
        writer.Add(72, memory.Of(At(lower, tokens, token - 1)), here);
        writer.Add(73, here, context.Known[token]);
        writer.Add(74, memory.Of(At(lower, tokens, token - 1)), here, memory.Of(At(lower, tokens, token + 1)));
    }

    // One feature for each class that knows the token, with the token's place in the name.
    private static void Each(int template, ulong known, ulong @case, ref FeatureWriter writer)
    {
        while (known != 0)
        {
            var number = BitOperations.TrailingZeroCount(known) / 4;
            var mask = 15ul << (4 * number);
            writer.Add(template, known & mask, (ulong)number);
            writer.Add(template + 10, known & mask, (ulong)number, @case);
            known &= ~mask;
        }
    }

    // The classes alone, without places: any bit of a class's four sets its first.
    private static ulong Classes(ulong known) => (known | (known >> 1) | (known >> 2)) & 0x1111_1111_1111_1111;

    private static ulong At(ulong[] column, TokenRange tokens, int token) =>
        tokens.Contains(token) ? column[token] : Beyond + (ulong)(token < tokens.Start ? 1 : 2);

    private ref struct FeatureWriter(Span<ulong> into)
    {
        private readonly Span<ulong> _into = into;

        public int Count { get; private set; }

        public void Add(int template) => _into[Count++] = FeatureHash.Mix(template);

        public void Add(int template, ulong a) => _into[Count++] = FeatureHash.Mix(template, a);

        public void Add(int template, ulong a, ulong b) => _into[Count++] = FeatureHash.Mix(template, a, b);

        public void Add(int template, ulong a, ulong b, ulong c) => _into[Count++] = FeatureHash.Mix(template, a, b, c);
    }
}
