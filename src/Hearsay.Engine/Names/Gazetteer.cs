using System.Numerics;
using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>Names that are known, found in a document by the longest match from a token; read where it lies in a model file.</summary>
public sealed class Gazetteer
{
    internal const uint Beginning = 1u << 31;
    private const int LongestName = 12;

    private readonly ModelColumn<uint> _slots;
    private readonly int _shift;

    /// <exception cref="ModelException">The section is missing or no table.</exception>
    public Gazetteer(ModelFile file, string section)
    {
        ArgumentNullException.ThrowIfNull(file);
        _slots = file.RequireColumn<uint>(section);
        var slotCount = _slots.Length / 2;
        if (slotCount < 2 || !BitOperations.IsPow2(slotCount))
        {
            throw new ModelException($"{file.Name}: the section '{section}' is no table of names.");
        }

        _shift = 64 - BitOperations.Log2((uint)slotCount);
    }

    /// <summary>What is known of a piece of text as a whole.</summary>
    public GazetteerClasses Find(ReadOnlySpan<char> text)
    {
        var slots = _slots.Span;
        var found = LookUp(slots, GazetteerHash.Extend(GazetteerHash.Start, text));
        if (IsUpper(text))
        {
            found |= LookUp(slots, GazetteerHash.Extend(GazetteerHash.StartOfCapitals, text));
        }

        return (GazetteerClasses)(found & ~Beginning);
    }

    /// <summary>The names that start at a token and end before <paramref name="end"/>: for each length in tokens, from one, the classes of that name.</summary>
    /// <param name="matches">What it held is overwritten.</param>
    /// <returns>The length of the longest name; 0 where none starts.</returns>
    public int Match(Document document, int start, int end, Span<GazetteerClasses> matches)
    {
        var slots = _slots.Span;
        var longest = 0;
        var capitals = IsUpper(document.FormOf(start));
        var (plain, plainGoesOn) = (GazetteerHash.Start, true);
        var (upper, upperGoesOn) = (GazetteerHash.StartOfCapitals, capitals);
        var (pattern, patternGoesOn) = (GazetteerHash.Start, false);
        var last = Math.Min(Math.Min(end, start + LongestName), start + matches.Length);
        for (var token = start; token < last && (plainGoesOn || upperGoesOn || patternGoesOn); token++)
        {
            var form = document.FormOf(token);
            if (patternGoesOn || (plainGoesOn && form.ContainsAnyInRange('0', '9')))
            {
                pattern = GazetteerHash.ExtendPattern(patternGoesOn ? pattern : plain, form);
                patternGoesOn = true;
            }

            plain = GazetteerHash.Extend(plain, form);
            var found = Step(slots, plain, ref plainGoesOn) | Step(slots, pattern, ref patternGoesOn);
            if (upperGoesOn)
            {
                upper = GazetteerHash.Extend(upper, form);
                found |= IsUpper(form) ? Step(slots, upper, ref upperGoesOn) : 0;
            }

            matches[token - start] = (GazetteerClasses)(found & ~Beginning);
            longest = matches[token - start] != GazetteerClasses.None ? token - start + 1 : longest;
        }

        return longest;
    }

    internal static bool IsUpper(ReadOnlySpan<char> form)
    {
        var letters = false;
        foreach (var character in form)
        {
            if (char.IsLower(character))
            {
                return false;
            }

            letters |= char.IsLetter(character);
        }

        return letters;
    }

    private uint Step(ReadOnlySpan<uint> slots, ulong hash, ref bool goesOn)
    {
        if (!goesOn)
        {
            return 0;
        }

        var found = LookUp(slots, hash);
        goesOn = (found & Beginning) != 0;
        return found;
    }

    private uint LookUp(ReadOnlySpan<uint> slots, ulong hash)
    {
        var key = GazetteerHash.Key(hash);
        var slot = (int)(key >> _shift);
        while (true)
        {
            var classes = slots[(2 * slot) + 1];
            if (classes == 0 || slots[2 * slot] == (uint)key)
            {
                return classes;
            }

            slot = (slot + 1) & ((slots.Length / 2) - 1);
        }
    }
}
