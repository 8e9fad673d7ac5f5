using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>What words say of the clause under them, affirmed and negated, from lexicons/implications.tsv.</summary>
internal sealed class ImplicationLexicon
{
    private const string File = "lexicons/implications.tsv";
    private readonly PhraseLexicon<string> _words;

    /// <exception cref="ModelException">The lexicon is missing or a line of it is wrong.</exception>
    public ImplicationLexicon(ModelPack models) => _words = new PhraseLexicon<string>(LexiconRow.Read(models, File, 2).Select(Read));

    /// <summary>A sign such as '+' for what a word says of its clause; 0 where it says nothing known.</summary>
    public char SignOf(Document document, int word, bool isNegated) =>
        _words.TryFind(document, word, word + 1, out var signature, out _) ? signature[isNegated ? 1 : 0] : '\0';

    private static (string, string) Read(LexiconRow row) =>
        row[1].Length == 2 && row[1].AsSpan().IndexOfAnyExcept("+-o") < 0 ? (row[0], row[1]) : throw row.Wrong($"has '{row[1]}', which is no signature");
}
