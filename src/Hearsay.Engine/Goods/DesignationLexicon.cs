using System.Collections.Frozen;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Goods;

/// <summary>The designations of a beat's designations.tsv and families.tsv.</summary>
internal sealed class DesignationLexicon
{
    private const string NamesFile = "designations.tsv";
    private const string FamiliesFile = "families.tsv";
    private const string Nothing = "-";
    private const char NeedsNoun = '?';

    /// <exception cref="ModelException">A line of a file is wrong.</exception>
    public DesignationLexicon(ModelPack beat)
    {
        var names = ReadNames(beat);
        Systems = [.. names.Values.Select(name => name.System).Distinct()];
        Names = names.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        FirstLetters = names.Select(name => (IsCapital(name.Value.Name), name.Key[0], name.Key[1])).ToFrozenSet();
        Families = ReadFamilies(beat).SelectMany(family => family.Pattern.Starts.Select(start => (start, family)))
            .GroupBy(pair => pair.start, pair => pair.family).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    public IReadOnlyList<WeaponSystem> Systems { get; }

    /// <summary>By their keys (<see cref="DesignationKey"/>).</summary>
    public FrozenDictionary<string, NamedSystem>.AlternateLookup<ReadOnlySpan<char>> Names { get; }

    /// <summary>The first two letters of all keys, and whether the first is a capital in the name: few texts get past this.</summary>
    public FrozenSet<(bool IsCapital, char First, char Second)> FirstLetters { get; }

    /// <summary>By the characters that they start with.</summary>
    public FrozenDictionary<char, DesignationFamily[]> Families { get; }

    private static bool IsCapital(string name) => name.AsSpan().TrimStart('.')[0] is var first && !char.IsLower(first);

    private static Dictionary<string, NamedSystem> ReadNames(ModelPack beat)
    {
        var names = new Dictionary<string, NamedSystem>(StringComparer.Ordinal);
        foreach (var row in LexiconRow.ReadIfThere(beat, NamesFile, 4))
        {
            var makers = Split(row[2]);
            if (makers.FirstOrDefault(maker => maker.Length != 2 || !maker.All(char.IsAsciiLetterUpper)) is { } wrong)
            {
                throw row.Wrong($"has the maker '{wrong}', which is no ISO 3166-1 alpha-2 code");
            }

            var system = new WeaponSystem(row[0].TrimEnd(NeedsNoun), makers, GoodsCategories.Read(row, 3, mayBeNone: false)!);
            foreach (var listed in Split(row[1]).Prepend(row[0]))
            {
                var name = listed.TrimEnd(NeedsNoun);
                var key = DesignationKey.Of(name);
                if (key.Length < 2)
                {
                    throw row.Wrong($"has the name '{listed}', which is too short, too long or holds odd characters");
                }

                if (!names.TryAdd(key, new NamedSystem(name, system, listed.EndsWith(NeedsNoun))))
                {
                    throw row.Wrong($"has '{name}', which is already a name of '{names[key].System.Designation}'");
                }
            }
        }

        return names;
    }

    private static IEnumerable<DesignationFamily> ReadFamilies(ModelPack beat)
    {
        foreach (var row in LexiconRow.ReadIfThere(beat, FamiliesFile, 5))
        {
            var pattern = DesignationPattern.Parse(row[0], out var problem) ?? throw row.Wrong($"has the pattern '{row[0]}', which {problem}");
            if (pattern.LongestMatch(row[4]) != row[4].Length)
            {
                throw row.Wrong($"has the pattern '{row[0]}', which does not match its own example '{row[4]}'");
            }

            if (row[2] is not ("?" or Nothing))
            {
                throw row.Wrong($"has '{row[2]}', where only '?' or '-' can stand");
            }

            yield return new DesignationFamily(pattern, GoodsCategories.Read(row, 1, mayBeNone: true), row[2] == "?", Split(row[3]));
        }
    }

    private static string[] Split(string column) =>
        column == Nothing ? [] : column.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
