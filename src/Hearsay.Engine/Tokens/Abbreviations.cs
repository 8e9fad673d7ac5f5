using System.Collections.Frozen;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Tokens;

/// <summary>What may follow an abbreviation's full stop.</summary>
public enum AbbreviationKind : byte
{
    /// <summary>The word is no abbreviation.</summary>
    None,

    /// <summary>A name or another word belongs to it: "Mr.", "Gen.".</summary>
    Title,

    /// <summary>It is one only before a digit: "No. 5".</summary>
    Number,

    /// <summary>It may stand at the end of a sentence too: "Inc.".</summary>
    Plain,

    /// <summary>Before a capital it is usually the last word of its sentence: "etc.", "p.m.".</summary>
    Last,
}

/// <summary>The words that are written with a full stop, and the words that begin sentences after them.</summary>
public sealed class Abbreviations
{
    private const string File = "lexicons/abbreviations.tsv";
    private const string StartersFile = "lexicons/sentence-starters.txt";
    private const int Longest = 12;

    private readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> _kinds;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _starters;

    private Abbreviations(FrozenDictionary<string, AbbreviationKind> kinds, FrozenSet<string> starters)
    {
        _kinds = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        _starters = starters.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <exception cref="ModelException">A file is missing, or a line of it is not a form and a kind.</exception>
    public static Abbreviations Read(ModelPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        foreach (var (number, line) in pack.RequireLines(File))
        {
            var fields = line.Split('\t');
            if (fields.Length != 2 || !Enum.TryParse<AbbreviationKind>(fields[1], ignoreCase: true, out var kind))
            {
                throw new ModelException($"{pack.Name}: {File} line {number} is not a form and a kind.");
            }

            kinds[fields[0]] = kind;
        }

        var starters = pack.RequireLines(StartersFile).Select(line => line.Line);
        return new Abbreviations(kinds.ToFrozenDictionary(StringComparer.Ordinal), starters.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>The kind of a word without its last stop; a form listed in lower case stands for every way to write it.</summary>
    public AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return AbbreviationKind.None;
        }

        Span<char> lower = stackalloc char[Longest];
        lower = lower[..word.ToLowerInvariant(lower)];
        return _kinds.TryGetValue(lower, out var kind) || _kinds.TryGetValue(word, out kind) ? kind : AbbreviationKind.None;
    }

    /// <summary>Whether a capitalised word, such as "The", shows that a sentence begins with it.</summary>
    public bool StartsSentence(ReadOnlySpan<char> word) => _starters.Contains(word);
}
