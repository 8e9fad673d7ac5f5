using System.Collections.Frozen;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Mentions;

/// <summary>Which pronoun somebody with a given name is likely to have, from lexicons/first-name-genders.tsv.</summary>
internal sealed class GivenNames
{
    private readonly FrozenDictionary<string, Gender> _genders;
    private readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> _byForm;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public GivenNames(ModelPack models)
    {
        var genders = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (var row in LexiconRow.Read(models, "lexicons/first-name-genders.tsv", 2))
        {
            var gender = row.Parse<Gender>(0);
            foreach (var name in row[1].Split(' '))
            {
                genders[name] = genders.TryGetValue(name, out var other) && other != gender ? Gender.Open : gender;
            }
        }

        _genders = genders.ToFrozenDictionary(StringComparer.Ordinal);
        _byForm = _genders.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public Gender Of(ReadOnlySpan<char> name) => _byForm.TryGetValue(name, out var gender) ? gender : Gender.Open;
}
