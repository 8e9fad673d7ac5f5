using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Findings.Headlines;

/// <summary>What verbs and nouns do alike ("buy" and "purchase"), and which of them say that it is not done yet, from lexicons/deeds.tsv.</summary>
internal sealed class DeedLexicon
{
    public const string Unfinished = "unfinished";
    public const string Agreement = "agreement";
    public const string Neutral = "neutral";
    public const string Shown = "prove";
    private const string File = "lexicons/deeds.tsv";
    private readonly PhraseLexicon<string[]> _groups;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public DeedLexicon(ModelPack models) =>
        _groups = new PhraseLexicon<string[]>(LexiconRow.Read(models, File, 2)
            .GroupBy(row => row[0], row => row[1])
            .Select(word => (word.Key, word.ToArray())));

    /// <summary>The groups that a word belongs to, with the words behind it ("end up"); none where it is not listed.</summary>
    public string[] GroupsOf(Document document, int token, int end) => _groups.TryFind(document, token, end, out var groups, out _) ? groups : [];

    /// <summary>Whether the word says that something is done or worked on, rather than said.</summary>
    public bool IsDone(Document document, int token, int end) => GroupsOf(document, token, end) is { Length: > 0 } groups && !groups.Contains(Shown);

    public bool IsUnfinished(Document document, int token, int end) => GroupsOf(document, token, end).Contains(Unfinished);

    /// <summary>The group of the verb that has this word for its subject or object; null where it has none, or one that does nothing to it.</summary>
    public string? GroupOver(Document document, int token, int end)
    {
        var (relation, head) = (document.RelationIds[token], document.Heads[token]);
        if (head < 0 || !(relation == RelationId.Obj || RelationId.IsSubject(relation)) || document.Tags[head] != UniversalTag.Verb)
        {
            return null;
        }

        var groups = GroupsOf(document, head, end);
        return groups.Length == 0 || groups.Contains(Neutral) ? null : groups[0];
    }
}
