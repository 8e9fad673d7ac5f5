using System.Numerics;

namespace Hearsay.Training.Linear;

/// <summary>A fixed set of features, numbered from 0.</summary>
public sealed class FeatureIndex
{
    private readonly ulong[] _keys;
    private readonly int[] _numbers;
    private readonly int _shift;
    private readonly ulong[] _features;

    public FeatureIndex(IEnumerable<ulong> features)
    {
        _features = [.. features];
        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, _features.Length * 2));
        _keys = new ulong[slots];
        _numbers = new int[slots];
        _shift = 64 - BitOperations.Log2((uint)slots);
        Array.Fill(_numbers, -1);
        for (var number = 0; number < _features.Length; number++)
        {
            var slot = SlotOf(_features[number]);
            _keys[slot] = _features[number];
            _numbers[slot] = number;
        }
    }

    public int Count => _features.Length;

    public ulong this[int number] => _features[number];

    /// <summary>The feature's number, or -1 where it is none of the set.</summary>
    public int NumberOf(ulong feature) => _numbers[SlotOf(feature)];

    private int SlotOf(ulong feature)
    {
        var slot = (int)(feature >> _shift);
        while (_numbers[slot] >= 0 && _keys[slot] != feature)
        {
            slot = (slot + 1) & (_numbers.Length - 1);
        }

        return slot;
    }
}
