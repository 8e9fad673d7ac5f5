using System.Collections.Frozen;
using Hearsay.Engine.Models;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>What nouns describe and of which gender, from lexicons/mention-nouns.tsv and, for those who speak, voice-nouns.tsv.</summary>
internal sealed class MentionNouns
{
    private readonly FrozenDictionary<string, MentionNoun> _nouns;
    private readonly FrozenDictionary<string, MentionNoun>.AlternateLookup<ReadOnlySpan<char>> _byForm;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public MentionNouns(ModelPack models)
    {
        var nouns = new Dictionary<string, MentionNoun>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in LexiconRow.Read(models, "lexicons/mention-nouns.tsv", 3))
        {
            var (classes, gender) = (row.Parse<NounClasses>(0), row[1] == "-" ? Gender.Open : row.Parse<Gender>(1));
            foreach (var noun in row[2].Split('|'))
            {
                var before = nouns.GetValueOrDefault(noun);
                nouns[noun] = new MentionNoun(before.Classes | classes, before.Gender == Gender.Open ? gender : before.Gender);
            }
        }

        foreach (var row in LexiconRow.Read(models, "lexicons/voice-nouns.tsv", 3))
        {
            nouns.TryAdd(row[0], new MentionNoun(ClassOf(row.Parse<VoiceKind>(1), row.Parse<NounRole>(2)), Gender.Open));
        }

        _nouns = nouns.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _byForm = _nouns.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public MentionNoun Find(Document document, int tokenIndex) =>
        _nouns.TryGetValue(document.Lemmas[tokenIndex], out var noun) || _byForm.TryGetValue(document.FormOf(tokenIndex), out noun) ? noun : default;

    public MentionNoun Find(string word) => _nouns.GetValueOrDefault(word);

    private static NounClasses ClassOf(VoiceKind kind, NounRole role) => (kind, role) switch
    {
        (_, NounRole.Person or NounRole.Spokesman or NounRole.Reporter) => NounClasses.Person,
        (VoiceKind.Outlet, _) => NounClasses.Outlet,
        (VoiceKind.State, _) => NounClasses.State,
        (VoiceKind.Group, _) => NounClasses.Group,
        (VoiceKind.Document or VoiceKind.Poll, _) => NounClasses.Text,
        _ => NounClasses.Organization,
    };
}

/// <summary>What a noun may describe, and whether it is said of men or of women only.</summary>
internal readonly record struct MentionNoun(NounClasses Classes, Gender Gender);
