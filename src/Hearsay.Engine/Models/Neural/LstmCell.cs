using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Engine.Models.Neural;

/// <summary>The element-wise half of an LSTM step (Hochreiter and Schmidhuber 1997, with the forget gate of Gers et al. 2000).</summary>
public static class LstmCell
{
    /// <summary>
    /// Turns one row of gate inputs, [input, forget, output, candidate], into the activated gates, in place, and computes the new cell and output.
    /// </summary>
    /// <param name="gates">4 × width numbers.</param>
    /// <param name="previousCell">width numbers, or empty at the first step.</param>
    /// <param name="cell">Receives the new cell.</param>
    /// <param name="squashed">Receives tanh of the new cell, which training needs again.</param>
    /// <param name="output">Receives the output.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Step(
        Span<float> gates, ReadOnlySpan<float> previousCell, Span<float> cell, Span<float> squashed, Span<float> output)
    {
        var width = cell.Length;
        ref var g = ref MemoryMarshal.GetReference(gates);
        ref var p = ref MemoryMarshal.GetReference(previousCell);
        var first = previousCell.IsEmpty;
        for (nuint at = 0; at < (nuint)width; at += (nuint)Vector512<float>.Count)
        {
            var input = Sigmoid(Vector512.LoadUnsafe(ref g, at));
            var forget = Sigmoid(Vector512.LoadUnsafe(ref g, at + (nuint)width));
            var open = Sigmoid(Vector512.LoadUnsafe(ref g, at + (2 * (nuint)width)));
            var candidate = Tanh(Vector512.LoadUnsafe(ref g, at + (3 * (nuint)width)));
            var next = input * candidate;
            if (!first)
            {
                next += forget * Vector512.LoadUnsafe(ref p, at);
            }

            var squash = Tanh(next);
            input.StoreUnsafe(ref g, at);
            forget.StoreUnsafe(ref g, at + (nuint)width);
            open.StoreUnsafe(ref g, at + (2 * (nuint)width));
            candidate.StoreUnsafe(ref g, at + (3 * (nuint)width));
            next.StoreUnsafe(ref MemoryMarshal.GetReference(cell), at);
            squash.StoreUnsafe(ref MemoryMarshal.GetReference(squashed), at);
            (open * squash).StoreUnsafe(ref MemoryMarshal.GetReference(output), at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Vector512.Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Tanh(Vector512<float> x) => (Sigmoid(x + x) * 2f) - Vector512<float>.One;
}
