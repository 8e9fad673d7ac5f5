using System.Collections.Frozen;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Quantities;

/// <summary>What a unit measures.</summary>
internal enum Measure : byte
{
    /// <summary>Nothing: the things themselves are counted.</summary>
    Count,

    Time, Share, Mass, Length, Area, Volume,
}

/// <summary>The units of measure, from lexicons/measures.tsv.</summary>
internal sealed class MeasureLexicon
{
    private const string File = "lexicons/measures.tsv";
    private readonly FrozenDictionary<string, Measure> _measures;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public MeasureLexicon(ModelPack models) =>
        _measures = LexiconRow.Read(models, File, 2).DistinctBy(row => row[0]).ToFrozenDictionary(row => row[0], row => row.Parse<Measure>(1), StringComparer.Ordinal);

    public Measure Of(string lemma) => _measures.GetValueOrDefault(lemma);
}
