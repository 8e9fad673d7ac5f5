using System.Collections.Frozen;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Carriers;

/// <summary>Tells the numbers of warships ("DDG-91", "F105"), by the letters they begin with, from lexicons/hull-symbols.tsv.</summary>
internal sealed class HullNumbers
{
    private const int LongestNumber = 4;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _symbols;

    /// <exception cref="ModelException">The lexicon is missing.</exception>
    public HullNumbers(ModelPack models) =>
        _symbols = models.RequireLines("lexicons/hull-symbols.tsv").SelectMany(line => line.Line.Split('|')).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it is a symbol and up to four digits, a hyphen, a blank or nothing between.</summary>
    public bool Is(ReadOnlySpan<char> text)
    {
        var letters = text.IndexOfAnyExceptInRange('A', 'Z');
        if (letters <= 0 || !_symbols.Contains(text[..letters]))
        {
            return false;
        }

        var digits = text[letters] is '-' or ' ' ? text[(letters + 1)..] : text[letters..];
        return digits.Length is > 0 and <= LongestNumber && !digits.ContainsAnyExceptInRange('0', '9');
    }
}
