using System.Collections.Frozen;
using Hearsay.Engine.Models;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>How a noun speaks.</summary>
public enum NounRole : byte
{
    /// <summary>An institution that speaks for itself: "ministry".</summary>
    Body,

    /// <summary>A human being: "diplomat".</summary>
    Person,

    /// <summary>Something that is read: "manifest".</summary>
    Text,

    /// <summary>Speaks for another, whose voice counts: "spokesman".</summary>
    Spokesman,

    /// <summary>Counts as the outlet: "journalist".</summary>
    Reporter,
}

/// <summary>What a noun makes of whoever it describes.</summary>
public readonly record struct VoiceNoun(VoiceKind Kind, NounRole Role);

/// <summary>The nouns for those who speak, from lexicons/voice-nouns.tsv.</summary>
public sealed class VoiceNouns
{
    private readonly FrozenDictionary<string, VoiceNoun> _nouns;
    private readonly FrozenDictionary<string, VoiceNoun>.AlternateLookup<ReadOnlySpan<char>> _byForm;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public VoiceNouns(ModelPack models)
    {
        _nouns = LexiconRow.Read(models, "lexicons/voice-nouns.tsv", 3).ToFrozenDictionary(
            row => row[0], row => new VoiceNoun(row.Parse<VoiceKind>(1), row.Parse<NounRole>(2)), StringComparer.OrdinalIgnoreCase);
        _byForm = _nouns.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>By the form as written, such as "authorities", else by the lemma.</summary>
    public bool TryFind(Document document, int tokenIndex, out VoiceNoun noun) =>
        _byForm.TryGetValue(document.FormOf(tokenIndex), out noun) || _nouns.TryGetValue(document.Lemmas[tokenIndex], out noun);

    public bool TryFind(ReadOnlySpan<char> word, out VoiceNoun noun) => _byForm.TryGetValue(word, out noun);
}
