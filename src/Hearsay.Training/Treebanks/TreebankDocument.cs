using Hearsay.Engine.Text;

namespace Hearsay.Training.Treebanks;

/// <summary>A document of a treebank: its words and sentences as the engine sees them, and beside them what annotators decided.</summary>
/// <param name="Name">The corpus's own name for it.</param>
/// <param name="Heads">By index in the document, -1 at a root.</param>
public sealed record TreebankDocument(
    string Name, Document Document, UniversalTag[] Tags, byte[] PennTags, string[] Lemmas, int[] Heads, byte[] Relations)
{
    /// <summary>The words and sentences alone, as a tagger gets them.</summary>
    public Document Bare()
    {
        var bare = new Document(Document.Report);
        bare.SetTokens(Document.TokenStarts.ToArray(), Document.TokenEnds.ToArray());
        bare.SetSentences(Document.Sentences);
        return bare;
    }

    /// <summary>With everything that annotators decided.</summary>
    public Document Gold()
    {
        var gold = Bare();
        gold.SetTags(Tags, PennTags);
        gold.SetLemmas(Lemmas);
        gold.SetSyntax(Heads, Relations);
        return gold;
    }
}
