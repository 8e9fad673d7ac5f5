using System.Collections.Frozen;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Chains.Relays;

/// <summary>What a word tells of who passed a claim on.</summary>
public enum RelayWay : byte
{
    /// <summary>Its subject quotes its object: "cite".</summary>
    Quotes,

    /// <summary>Its object hears: "tell".</summary>
    Tells,

    /// <summary>Made a text: "publish".</summary>
    Writes,

    /// <summary>Got hold of a text: "obtain".</summary>
    Obtains,

    /// <summary>Where something was said to an outlet: "interview".</summary>
    Talks,

    /// <summary>Another time of speaking: "rally".</summary>
    Occasion,

    /// <summary>Carries everybody's words and passes nothing on: "Facebook".</summary>
    Platform,
}

/// <summary>A word of relaying and the prepositions behind it; <see cref="TakesObject"/> where it needs none.</summary>
public sealed record RelayWord(RelayWay Way, IReadOnlyList<string> Prepositions)
{
    public bool TakesObject => Prepositions.Contains("-");
}

/// <summary>The words of lexicons/relays.tsv, by lemma.</summary>
public sealed class RelayWords
{
    private readonly FrozenDictionary<string, RelayWord> _words;
    private readonly FrozenDictionary<string, RelayWord>.AlternateLookup<ReadOnlySpan<char>> _byForm;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public RelayWords(ModelPack models)
    {
        _words = LexiconRow.Read(models, "lexicons/relays.tsv", 3).ToFrozenDictionary(
            row => row[0], row => new RelayWord(row.Parse<RelayWay>(1), row[2].Split('|')), StringComparer.OrdinalIgnoreCase);
        _byForm = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public RelayWord? Find(string lemma) => _words.GetValueOrDefault(lemma);

    public RelayWord? Find(string lemma, RelayWay way) => _words.TryGetValue(lemma, out var word) && word.Way == way ? word : null;

    public bool IsPlatform(ReadOnlySpan<char> form) => _byForm.TryGetValue(form, out var word) && word.Way == RelayWay.Platform;
}
