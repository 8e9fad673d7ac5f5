using System.Numerics;

namespace Hearsay.Engine.Sequences;

/// <summary>The features of one token, as 32-bit keys. A feature is a template's number and a value; only the hash of both is kept.</summary>
public sealed class FeatureList
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;
    private uint[] _keys = new uint[160];

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Keys => _keys.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(int template, ulong value)
    {
        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, 2 * Count);
        }

        var hash = (value ^ ((ulong)template * First)) * Second;
        hash = (hash ^ (hash >> 32)) * Second;
        _keys[Count++] = (uint)(hash >> 32);
    }

    public void Add(int template, ulong first, ulong second) => Add(template, Join(first, second));

    public void Add(int template, ulong first, ulong second, ulong third) => Add(template, Join(Join(first, second), third));

    /// <summary>One value of two, in which their order matters.</summary>
    public static ulong Join(ulong first, ulong second) => (BitOperations.RotateLeft(first * First, 23) ^ (second + 1)) * Second;

    /// <summary>A value for a word, in which case does not matter.</summary>
    public static ulong Word(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in word)
        {
            // Typographic and plain apostrophes are one word's spelling.
            var plain = letter == '’' ? '\'' : char.ToLowerInvariant(letter);
            hash = (hash ^ plain) * 1099511628211UL;
        }

        return hash;
    }
}
