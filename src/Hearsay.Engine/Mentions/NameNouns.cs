using System.Collections.Frozen;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Mentions;

/// <summary>The nouns that a word in a name or a title before it stands for, from lexicons/name-nouns.tsv.</summary>
internal sealed class NameNouns
{
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _byForm;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public NameNouns(ModelPack models)
    {
        var nouns = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in LexiconRow.Read(models, "lexicons/name-nouns.tsv", 2))
        {
            foreach (var word in row[0].Split('|'))
            {
                nouns[word] = row[1].Split('|');
            }
        }

        _byForm = nouns.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public ReadOnlySpan<string> Of(ReadOnlySpan<char> word) => _byForm.TryGetValue(word.TrimEnd('.'), out var nouns) ? nouns : [];
}
