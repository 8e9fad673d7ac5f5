using System.Collections.Frozen;
using Hearsay.Engine.Models;
using Hearsay.Engine.Readings;

namespace Hearsay.Engine.Chains;

/// <summary>A name that the gazetteers know: what it is called there and what kind of voice it is.</summary>
public sealed record KnownName(string Name, VoiceKind Kind);

/// <summary>The canonical names of outlets, states (also by their capitals and seats of government) and groups, from the gazetteers.</summary>
public sealed class KnownNames
{
    private readonly FrozenDictionary<string, KnownName> _names;

    /// <exception cref="ModelException">A gazetteer is missing.</exception>
    public KnownNames(ModelPack models)
    {
        var names = new Dictionary<string, KnownName>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in LexiconRow.Read(models, "lexicons/outlets.tsv", 4))
        {
            Add(names, row[0], VoiceKind.Outlet);
        }

        foreach (var row in LexiconRow.Read(models, "lexicons/groups.tsv", 1))
        {
            Add(names, row[0], VoiceKind.Group);
        }

        // Columns: two codes, the short name, other names, adjectives, people, capitals, seats of government.
        foreach (var row in LexiconRow.Read(models, "lexicons/states.tsv", 8))
        {
            Add(names, $"{row[2]}|{row[3]}|{row[6]}|{row[7]}", VoiceKind.State);
        }

        _names = names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Looks a name up, whatever its case, with or without "the" before it.</summary>
    public KnownName? Find(string name) =>
        _names.TryGetValue(name, out var known) || _names.TryGetValue(NameForm.WithoutArticle(name), out known) ? known : null;

    private static void Add(Dictionary<string, KnownName> names, string forms, VoiceKind kind)
    {
        var all = forms.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var known = new KnownName(all[0], kind);
        foreach (var form in all)
        {
            if (form != "-")
            {
                names.TryAdd(form, known);
                names.TryAdd(NameForm.WithoutArticle(form), known);
            }
        }
    }
}
