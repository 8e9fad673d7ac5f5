using System.Collections.Frozen;
using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Carriers;

/// <summary>The nouns for carriers and the words that announce facts about them, from lexicons/carrier-types.tsv, carrier-cues.tsv and weapons.tsv.</summary>
internal sealed class CarrierLexicon
{
    private const string NoKind = "none";

    // How far before a word "formerly" still belongs to it; tokens.
    private const int PastBefore = 3;

    private readonly FrozenSet<string> _aircraftTypes;
    private readonly PhraseLexicon<CarrierCue> _cues;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public CarrierLexicon(ModelPack models)
    {
        Nouns = ReadNouns(models);
        _cues = ReadCues(models);
        _aircraftTypes = LexiconRow.Read(models, "lexicons/weapons.tsv", 2).Where(row => row.Parse<EntityKind>(0) == EntityKind.Aircraft)
            .SelectMany(row => row[1].Split('|')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    public PhraseLexicon<CarrierWord> Nouns { get; }

    /// <summary>What the words that start at a token announce, and how many words they are; the longest of them.</summary>
    public CarrierCue CueAt(Document document, int token, int end, out int count) =>
        _cues.TryFind(document, token, end, out var cue, out count) ? cue : CarrierCue.None;

    /// <summary>Whether what a word announces holds no more, or never did: "was formerly flagged", "is not owned by".</summary>
    public bool IsPast(Document document, int token, TokenRange sentence)
    {
        for (var before = Math.Max(sentence.Start, token - PastBefore); before < token; before++)
        {
            if (CueAt(document, before, token, out _).HasFlag(CarrierCue.Past))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an aircraft is called so by its type, as in "the Il-76" and "a Chinook", not by a name of its own.</summary>
    public bool IsAircraftType(string name) => name.AsSpan().ContainsAnyInRange('0', '9') || _aircraftTypes.Contains(name);

    private static PhraseLexicon<CarrierWord> ReadNouns(ModelPack models)
    {
        var nouns = new Dictionary<string, CarrierWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in LexiconRow.Read(models, "lexicons/carrier-types.tsv", 3))
        {
            var (kind, sense) = (row[0] == NoKind ? (CarrierKind?)null : row.Parse<CarrierKind>(0), row.Parse<CarrierSense>(1));
            foreach (var words in row[2].Split('|'))
            {
                if (!nouns.TryAdd(words, new CarrierWord(words, kind, sense)))
                {
                    throw row.Wrong($"has '{words}' a second time");
                }
            }
        }

        return new PhraseLexicon<CarrierWord>(nouns.Values.SelectMany(noun => Spellings(noun.Words).Select(words => (words, noun))));
    }

    private static PhraseLexicon<CarrierCue> ReadCues(ModelPack models)
    {
        var cues = new Dictionary<string, CarrierCue>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in LexiconRow.Read(models, "lexicons/carrier-cues.tsv", 2))
        {
            foreach (var words in row[1].Split('|').SelectMany(Spellings))
            {
                cues[words] = cues.GetValueOrDefault(words) | row.Parse<CarrierCue>(0);
            }
        }

        return new PhraseLexicon<CarrierCue>(cues.Select(cue => (cue.Key, cue.Value)));
    }

    // The tokenizer parts some words at their hyphens, and writers leave them out.
    private static IEnumerable<string> Spellings(string words) =>
        words.Length > 1 && words.Contains('-', StringComparison.Ordinal)
            ? [words, words.Replace("-", " - ", StringComparison.Ordinal), words.Replace('-', ' ')]
            : [words];
}
