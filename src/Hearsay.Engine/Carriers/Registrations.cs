using System.Collections.Frozen;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Carriers;

/// <summary>The states of aircraft by the shapes of their registrations ("EX-36003", "N12345"), from lexicons/registration-prefixes.tsv.</summary>
internal sealed class Registrations
{
    private const int LongestPrefix = 5;
    private const char AnyLetter = 'A';
    private const char AnyDigit = '9';

    private readonly FrozenDictionary<string, (string Shape, string State)[]>.AlternateLookup<ReadOnlySpan<char>> _byPrefix;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public Registrations(ModelPack models)
    {
        var marks = new List<(string Prefix, string Shape, string State)>();
        foreach (var row in LexiconRow.Read(models, "lexicons/registration-prefixes.tsv", 3))
        {
            if (row[0].Length != 2 || !row[0].All(char.IsAsciiLetterUpper))
            {
                throw row.Wrong($"has '{row[0]}', which is no ISO 3166-1 alpha-2 code");
            }

            foreach (var prefix in row[1].Split('|'))
            {
                if (prefix.Length is 0 or > LongestPrefix)
                {
                    throw row.Wrong($"has the prefix '{prefix}', which has not one to {LongestPrefix} characters");
                }

                marks.AddRange(row[2].Split('|').Select(shape => (prefix, shape, row[0])));
            }
        }

        _byPrefix = marks.GroupBy(mark => mark.Prefix, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(mark => (mark.Shape, mark.State)).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The code of the state whose mark it is, or null where it is no registration by its shape: "F-16", "TU-154".</summary>
    public string? FindState(ReadOnlySpan<char> mark)
    {
        for (var length = Math.Min(LongestPrefix, mark.Length - 1); length > 0; length--)
        {
            if (!_byPrefix.TryGetValue(mark[..length], out var shapes))
            {
                continue;
            }

            foreach (var (shape, state) in shapes)
            {
                if (Fits(mark[length..], shape))
                {
                    return state;
                }
            }
        }

        return null;
    }

    private static bool Fits(ReadOnlySpan<char> text, string shape)
    {
        if (text.Length != shape.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var fits = shape[i] switch
            {
                AnyLetter => char.IsAsciiLetterUpper(text[i]),
                AnyDigit => char.IsAsciiDigit(text[i]),
                var letter => text[i] == letter,
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }
}
