using System.Collections.Frozen;
using Hearsay.Engine.Models;
using Hearsay.Engine.Readings;

namespace Hearsay.Engine.Mentions;

/// <summary>A name that the gazetteers know: what it is called there and what kind of voice it is.</summary>
/// <param name="IsCapital">Whether it was looked up by the state's capital, which is a place as well.</param>
public sealed record KnownName(string Name, VoiceKind Kind, bool IsCapital = false);

/// <summary>The canonical names of outlets, states (also by their capitals and seats of government), groups and organisations, from the gazetteers.</summary>
public sealed class KnownNames
{
    private readonly FrozenDictionary<string, KnownName> _names;
    private readonly FrozenDictionary<string, KnownName>.AlternateLookup<ReadOnlySpan<char>> _peoplesByForm;

    /// <exception cref="ModelException">A gazetteer is missing.</exception>
    public KnownNames(ModelPack models)
    {
        var names = new Dictionary<string, KnownName>(StringComparer.OrdinalIgnoreCase);
        var peoples = new Dictionary<string, KnownName>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in LexiconRow.Read(models, "lexicons/outlets.tsv", 4))
        {
            Add(names, row[0], VoiceKind.Outlet);
        }

        foreach (var row in LexiconRow.Read(models, "lexicons/groups.tsv", 1))
        {
            Add(names, row[0], VoiceKind.Group);
        }

        foreach (var row in LexiconRow.Read(models, "lexicons/organization-names.tsv", 1))
        {
            Add(names, row[0], VoiceKind.Organization);
        }

        // Columns: two codes, the short name, other names, adjectives, people, capitals, seats of government.
        foreach (var row in LexiconRow.Read(models, "lexicons/states.tsv", 8))
        {
            Add(names, $"{row[2]}|{row[3]}|{row[7]}", VoiceKind.State);
            Add(names, row[6], new KnownName(row[2], VoiceKind.State, IsCapital: true));
            Add(peoples, row[4], new KnownName(row[2], VoiceKind.State));
            Add(peoples, row[5], new KnownName(row[2], VoiceKind.State));
        }

        _names = names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _peoplesByForm = peoples.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Looks a name up, whatever its case, with or without "the" before it.</summary>
    public KnownName? Find(string name) =>
        _names.TryGetValue(name, out var known) || _names.TryGetValue(NameForm.WithoutArticle(name), out known) ? known : null;

    /// <summary>The state of an adjective or a people: "Venezuelan", "Britons".</summary>
    public KnownName? FindPeople(ReadOnlySpan<char> word) => _peoplesByForm.TryGetValue(word, out var known) ? known : null;

    private static void Add(Dictionary<string, KnownName> names, string forms, VoiceKind kind) =>
        Add(names, forms, new KnownName(forms.Split('|')[0].Trim(), kind));

    private static void Add(Dictionary<string, KnownName> names, string forms, KnownName known)
    {
        foreach (var form in forms.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (form != "-")
            {
                names.TryAdd(form, known);
                names.TryAdd(NameForm.WithoutArticle(form), known);
            }
        }
    }
}
