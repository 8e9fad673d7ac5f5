using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>Tells an outlet or an armed group from another organisation by the words of its name: "Kampala Herald", "Martyrs Brigades".</summary>
internal sealed class KindWords
{
    private readonly List<Rule> _rules = [];

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public KindWords(ModelPack models)
    {
        foreach (var row in LexiconRow.Read(models, "lexicons/kinds.tsv", 3))
        {
            _rules.Add(new Rule(row.Parse<EntityKind>(0), row.Parse<Place>(1), row[2].Split('|')));
        }
    }

    private enum Place
    {
        First, Any, Last,
    }

    public EntityKind Tell(ReadOnlySpan<char> name)
    {
        foreach (var rule in _rules)
        {
            foreach (var words in rule.Words)
            {
                if (Fits(name, words, rule.Place))
                {
                    return rule.Kind;
                }
            }
        }

        return EntityKind.Organization;
    }

    // Whole words only, and never the whole name: "Daily" alone is no outlet.
    private static bool Fits(ReadOnlySpan<char> name, string words, Place place)
    {
        if (name.Length <= words.Length)
        {
            return false;
        }

        return place switch
        {
            Place.First => name.StartsWith(words, StringComparison.OrdinalIgnoreCase) && name[words.Length] == ' ',
            Place.Last => name.EndsWith(words, StringComparison.OrdinalIgnoreCase) && name[^(words.Length + 1)] == ' ',
            _ => Contains(name, words),
        };
    }

    private static bool Contains(ReadOnlySpan<char> name, string words)
    {
        var at = name.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(name[at - 1]))
            && (at + words.Length == name.Length || !char.IsLetterOrDigit(name[at + words.Length]));
    }

    private sealed record Rule(EntityKind Kind, Place Place, string[] Words);
}
