using System.Collections.Frozen;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Events;

/// <summary>What is known of the words that may fill a slot.</summary>
internal sealed class FillerWords
{
    private readonly FrozenSet<string> _lines;
    private readonly FrozenSet<string> _waters;
    private readonly FrozenSet<string> _shares;
    private readonly FrozenSet<string> _partsOfPlaces;
    private readonly FrozenSet<string> _ports;
    private readonly FrozenSet<string> _arrivals;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public FillerWords(ModelPack models)
    {
        Nouns = new MentionNouns(models);
        Known = new KnownNames(models);
        _lines = Words(models, "lexicons/carrier-lines.tsv");
        _shares = Words(models, "lexicons/shares.tsv");
        _waters = Words(models, "lexicons/waters.tsv");
        _ports = Words(models, "lexicons/ports.tsv");
        _arrivals = Words(models, "lexicons/arrivals.tsv");
        _partsOfPlaces = Words(models, "lexicons/place-parts.tsv");
    }

    public MentionNouns Nouns { get; }

    public KnownNames Known { get; }

    /// <summary>Whether an organization carries goods for a living, by its name or description: "Skyharbour Air Cargo".</summary>
    public bool IsLine(string name) => name.Split(' ').Any(_lines.Contains);

    /// <summary>Whether a name names a stretch of water: "Gulf of Oman".</summary>
    public bool IsWater(string name) => name.Split(' ').Any(_waters.Contains);

    /// <summary>Whether a noun stands for some of what "of" names: "part of the cargo".</summary>
    public bool IsShare(string lemma) => _shares.Contains(lemma);

    /// <summary>Whether a noun stands for some of the place that "of" names: "the north of the country".</summary>
    public bool IsPartOfPlace(string lemma) => _partsOfPlaces.Contains(lemma);

    /// <summary>Whether a noun is a place where a ship or an aircraft calls: "port".</summary>
    public bool IsPort(string lemma) => _ports.Contains(lemma);

    /// <summary>Whether a verb says that something came where it was going or called: "arrive", "dock".</summary>
    public bool IsArrival(string lemma) => _arrivals.Contains(lemma);

    private static FrozenSet<string> Words(ModelPack models, string file) =>
        models.RequireLines(file).Select(line => line.Line).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
