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

    /// <summary>The table itself; fetch it once before a loop.</summary>
    internal ReadOnlySpan<uint> Slots => _slots.Span;

    /// <summary>The number of the word, or 0 where the table does not have it.</summary>
    public int Find(ulong word) => Find(_slots.Span, word);

    internal int Find(ReadOnlySpan<uint> slots, ulong word)
    {
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
        AddInOrder(file, section, [.. words.OrderBy(pair => pair.Key)]);
    }

    /// <summary>The same, with the words in the order given: of two that want one slot the first has it.</summary>
    internal static void AddInOrder(ModelFileBuilder file, string section, IReadOnlyList<KeyValuePair<ulong, int>> words)
    {
        var slotCount = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, (words.Count * 4 / 3) + 1));
        var shift = 64 - BitOperations.Log2((uint)slotCount);
        var slots = new uint[2 * slotCount];
        foreach (var (word, number) in words)
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
