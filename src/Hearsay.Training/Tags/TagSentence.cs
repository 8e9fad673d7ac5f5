using Hearsay.Engine.Models;
using Hearsay.Engine.Tags;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Tags;

/// <summary>A sentence to learn tags from, with what does not change from one round to the next.</summary>
internal sealed class TagSentence
{
    private readonly TagWords _words = new();
    private readonly ulong[][] _ofWords;

    private TagSentence(int document, int[] wanted, int[] only)
    {
        Document = document;
        Wanted = wanted;
        Only = only;
        _ofWords = new ulong[wanted.Length][];
    }

    /// <summary>The number of its document.</summary>
    public int Document { get; }

    /// <summary>The pair of tags that annotators gave each word.</summary>
    public int[] Wanted { get; }

    /// <summary>The pair of each word that takes no other, or -1.</summary>
    public int[] Only { get; }

    public static IEnumerable<TagSentence> Read(
        TreebankDocument document, int number, TagInventory inventory, TagDictionary dictionary, WordClusters? clusters)
    {
        foreach (var (tokens, _, _) in document.Document.Sentences)
        {
            var all = Enumerable.Range(tokens.Start, tokens.Count).ToArray();
            var sentence = new TagSentence(
                number,
                [.. all.Select(token => inventory.NumberOf(document.Tags[token], document.PennTags[token]))],
                [.. all.Select(token => dictionary.OnlyTagOf(WordForm.HashOf(document.Document.FormOf(token))))]);
            sentence._words.Fill(document.Document, tokens, dictionary, clusters);
            var features = new ulong[TagFeatures.MaxCount];
            for (var at = 0; at < tokens.Count; at++)
            {
                var count = TagFeatures.OfWord(sentence._words, document.Document.FormOf(tokens.Start + at), at, features);
                sentence._ofWords[at] = features[..count];
            }

            yield return sentence;
        }
    }

    /// <returns>How many features were written.</returns>
    public int Features(int at, int before, int beforeThat, Span<ulong> features)
    {
        _ofWords[at].CopyTo(features);
        return TagFeatures.OfHistory(_words, at, before, beforeThat, features, _ofWords[at].Length);
    }
}
