using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Findings.Headlines;

/// <summary>What verbs and nouns do alike ("buy" and "purchase"), and which of them say that it is not done yet, from lexicons/deeds.tsv.</summary>
internal sealed class DeedLexicon
{
    public const string Unfinished = "unfinished";
    public const string Agreement = "agreement";
    public const string Neutral = "neutral";
    private const string File = "lexicons/deeds.tsv";
    private readonly PhraseLexicon<string[]> _groups;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public DeedLexicon(ModelPack models) =>
        _groups = new PhraseLexicon<string[]>(LexiconRow.Read(models, File, 2)
            .GroupBy(row => row[0], row => row[1])
            .Select(word => (word.Key, word.ToArray())));

    /// <summary>The groups that a word belongs to, with the words behind it ("end up"); none where it is not listed.</summary>
    public string[] GroupsOf(Document document, int token, int end) => _groups.TryFind(document, token, end, out var groups, out _) ? groups : [];

    public bool IsUnfinished(Document document, int token, int end) => GroupsOf(document, token, end).Contains(Unfinished);
}
