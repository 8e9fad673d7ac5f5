using System.Numerics;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Names;

/// <summary>Packs names and their classes into the section that <see cref="Gazetteer"/> reads.</summary>
public sealed class GazetteerBuilder
{
    // Short names in capitals only, such as "WHO" or "IS", are words in small letters.
    private const int LongestAcronym = 6;

    private readonly Dictionary<ulong, uint> _entries = [];

    /// <summary>How many names and beginnings of names there are.</summary>
    public int Count => _entries.Count;

    public void Add(string name, GazetteerClasses classes)
    {
        ArgumentNullException.ThrowIfNull(name);
        var hash = IsAcronym(name) ? GazetteerHash.StartOfCapitals : GazetteerHash.Start;
        for (var start = 0; start < name.Length;)
        {
            var end = PieceEnd(name, start);
            hash = GazetteerHash.Extend(hash, name.AsSpan(start, end - start));
            start = end;
            Mark(hash, start < name.Length ? Gazetteer.Beginning : (uint)classes);
        }
    }

    public void AddTo(ModelFileBuilder file, string section)
    {
        ArgumentNullException.ThrowIfNull(file);
        var slotCount = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, (_entries.Count * 4 / 3) + 1));
        var slots = new uint[2 * slotCount];
        var shift = 64 - BitOperations.Log2((uint)slotCount);
        foreach (var (key, classes) in _entries.OrderBy(entry => entry.Key))
        {
            var slot = (int)(key >> shift);
            while (slots[(2 * slot) + 1] != 0)
            {
                slot = (slot + 1) & (slotCount - 1);
            }

            slots[2 * slot] = (uint)key;
            slots[(2 * slot) + 1] = classes;
        }

        file.Add<uint>(section, slots);
    }

    private static bool IsAcronym(string name) =>
        name.Length <= LongestAcronym && !name.Contains('#', StringComparison.Ordinal) && name.Any(char.IsUpper) && !name.Any(char.IsLower);

    // A token may end wherever a run of letters or digits does, or after any other character.
    private static int PieceEnd(string name, int start)
    {
        if (!char.IsLetterOrDigit(name[start]))
        {
            return start + 1;
        }

        var end = start + 1;
        while (end < name.Length && char.IsLetterOrDigit(name[end]))
        {
            end++;
        }

        return end;
    }

    private void Mark(ulong hash, uint classes)
    {
        var key = GazetteerHash.Key(hash);
        _entries[key] = _entries.GetValueOrDefault(key) | classes;
    }
}
