using System.Numerics;

namespace Hearsay.Engine.Models;

/// <summary>Numbers of words by the hash of the word, read where they lie in a model file: an open-addressing table of 32 bits of hash and 32 of number.</summary>
public sealed class WordTable
{
    private readonly ModelColumn<uint> _slots;
    private readonly int _shift;

    /// <exception cref="ModelException">The section is missing or no such table.</exception>
    public WordTable(ModelFile file, string section)
    {
        ArgumentNullException.ThrowIfNull(file);
        _slots = file.RequireColumn<uint>(section);
        var slotCount = _slots.Length / 2;
        if (slotCount < 2 || !BitOperations.IsPow2(slotCount))
        {
            throw new ModelException($"{file.Name}: the section '{section}' is no table of words.");
        }

        _shift = 64 - BitOperations.Log2((uint)slotCount);
    }

    /// <summary>The number of the word, or 0 where the table does not have it.</summary>
    public int Find(ulong word)
    {
        var slots = _slots.Span;
        var slot = (int)(word >> _shift);
        while (true)
        {
            var number = slots[(2 * slot) + 1];
            if (number == 0 || slots[2 * slot] == (uint)word)
            {
                return (int)number;
            }

            slot = (slot + 1) & ((slots.Length / 2) - 1);
        }
    }

    /// <summary>Adds such a table to a file that is being made.</summary>
    /// <param name="words">Hashes of words with their numbers, which are above 0.</param>
    public static void AddTo(ModelFileBuilder file, string section, IEnumerable<KeyValuePair<ulong, int>> words)
    {
        ArgumentNullException.ThrowIfNull(file);
        // In the order of the hashes, so that the same words make the same bytes.
        var sorted = words.OrderBy(pair => pair.Key).ToList();
        var slotCount = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, (sorted.Count * 4 / 3) + 1));
        var shift = 64 - BitOperations.Log2((uint)slotCount);
        var slots = new uint[2 * slotCount];
        foreach (var (word, number) in sorted)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number, nameof(words));
            var slot = (int)(word >> shift);
            while (slots[(2 * slot) + 1] != 0)
            {
                slot = (slot + 1) & (slotCount - 1);
            }

            slots[2 * slot] = (uint)word;
            slots[(2 * slot) + 1] = (uint)number;
        }

        file.Add<uint>(section, slots);
    }
}
