using System.Collections.Frozen;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Quantities;

/// <summary>The units of measure, from lexicons/measures.tsv.</summary>
internal sealed class MeasureLexicon
{
    private const string File = "lexicons/measures.tsv";
    private const string Munition = "munition";
    private readonly FrozenDictionary<string, (Measure Measure, string Name)> _measures;
    private readonly FrozenSet<string> _munitions;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public MeasureLexicon(ModelPack models)
    {
        var rows = LexiconRow.Read(models, File, 3).ToLookup(row => row[1] == Munition);
        _measures = rows[false].DistinctBy(row => row[0])
            .ToFrozenDictionary(row => row[0], row => (row.Parse<Measure>(1), row[2] == "-" ? row[0] : row[2]), StringComparer.Ordinal);
        _munitions = rows[true].Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    public Measure Of(string lemma) => _measures.GetValueOrDefault(lemma).Measure;

    /// <summary>The one name for a unit that is written in several ways: "tonne" for "tons" and "tones", "item" for what is no unit.</summary>
    public string NameOf(string lemma) => _measures.TryGetValue(lemma, out var unit) ? unit.Name : "item";

    /// <summary>What comes in rounds: ammunition, shells.</summary>
    public bool IsMunition(string lemma) => _munitions.Contains(lemma);
}
