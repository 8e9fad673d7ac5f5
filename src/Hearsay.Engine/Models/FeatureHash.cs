using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hearsay.Engine.Models;

/// <summary>
/// Makes the 64-bit names of features without building strings: a template's number mixed with the values that fill it, themselves hashes of words
/// or small numbers. The same on every machine and in every run, as models are stored by it.
/// </summary>
public static class FeatureHash
{
    // Odd constants with well spread bits: the golden ratio, and two of wyhash's.
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xA0761D6478BD642F;
    private const ulong Third = 0xE7037ED1A0B428DB;

    /// <summary>The hash of a word or of any piece of text.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Second ^ (ulong)text.Length;
        while (text.Length >= 4)
        {
            hash = Round(hash, MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text)));
            text = text[4..];
        }

        foreach (var character in text)
        {
            hash = Round(hash, character);
        }

        return Finish(hash);
    }

    /// <summary>A feature without values, such as the bias.</summary>
    public static ulong Mix(int template) => Finish(Round(First, (uint)template));

    public static ulong Mix(int template, ulong a) => Finish(Round(Round(First, (uint)template), a));

    public static ulong Mix(int template, ulong a, ulong b) => Finish(Round(Round(Round(First, (uint)template), a), b));

    public static ulong Mix(int template, ulong a, ulong b, ulong c) =>
        Finish(Round(Round(Round(Round(First, (uint)template), a), b), c));

    public static ulong Mix(int template, ulong a, ulong b, ulong c, ulong d) =>
        Finish(Round(Round(Round(Round(Round(First, (uint)template), a), b), c), d));

    /// <summary>A feature that continues another one, to cross what was already mixed with one value more.</summary>
    public static ulong Extend(ulong feature, ulong value) => Finish(Round(feature, value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Round(ulong hash, ulong value) => (BitOperations.RotateLeft(hash, 29) ^ value) * Third;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Finish(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * Second;
        return hash ^ (hash >> 29);
    }
}
