using System.Collections.Frozen;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Mentions;

/// <summary>Which nouns may be said of the same thing in turn, from lexicons/noun-families.tsv.</summary>
internal sealed class NounFamilies
{
    private readonly FrozenDictionary<string, int[]> _families;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public NounFamilies(ModelPack models) =>
        _families = LexiconRow.Read(models, "lexicons/noun-families.tsv", 1)
            .SelectMany((row, family) => row[0].Split('|').Select(noun => (noun, family)))
            .GroupBy(pair => pair.noun, pair => pair.family)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Whether there is a family that both belong to.</summary>
    public bool AreAkin(string one, string other) =>
        _families.TryGetValue(one, out var mine) && _families.TryGetValue(other, out var theirs) && mine.AsSpan().ContainsAny(theirs);

    /// <summary>Whether a family of the noun has any of these in it.</summary>
    public bool AreAkin(string noun, HashSet<string> others)
    {
        if (_families.ContainsKey(noun))
        {
            foreach (var other in others)
            {
                if (AreAkin(noun, other))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
