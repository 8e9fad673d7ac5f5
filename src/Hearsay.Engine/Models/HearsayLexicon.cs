using Hearsay.Engine.Text;

namespace Hearsay.Engine.Models;

/// <summary>Words that pass something on without saying from whom, from lexicons/hearsay-words.tsv.</summary>
internal sealed class HearsayLexicon
{
    private const string File = "lexicons/hearsay-words.tsv";
    private readonly PhraseLexicon<bool> _words;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public HearsayLexicon(ModelPack models) => _words = new PhraseLexicon<bool>(LexiconRow.Read(models, File, 2).Select(row => (row[0], IsPassive(row))));

    /// <summary>The words that start at a token, how many they are, and whether they pass something on only in the passive: "is said to".</summary>
    public bool TryFind(Document document, int token, int end, out bool isPassive, out int count) => _words.TryFind(document, token, end, out isPassive, out count);

    private static bool IsPassive(LexiconRow row) => row[1] switch
    {
        "passive" => true,
        "word" => false,
        _ => throw row.Wrong($"has '{row[1]}', which is neither word nor passive"),
    };
}
