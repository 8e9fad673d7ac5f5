using Hearsay.Engine.Models;
using Hearsay.Engine.Syntax;
using Hearsay.Engine.Text;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Syntax;

/// <summary>A sentence to learn trees from, by places in it.</summary>
internal sealed class ParseSentence
{
    private ParseSentence(int document, int count)
    {
        Document = document;
        Heads = new int[count];
        Relations = new byte[count];
        LaterDependents = new int[count + 1][];
    }

    /// <summary>The number of its document.</summary>
    public int Document { get; }

    public ParseWords Words { get; } = new();

    /// <summary>The place of each word's head; the place after the last word is the root.</summary>
    public int[] Heads { get; }

    /// <summary>The number of each word's relation among those the model knows.</summary>
    public byte[] Relations { get; }

    /// <summary>The dependents of each word that come after it.</summary>
    public int[][] LaterDependents { get; }

    /// <param name="tagged">The same document with the tags to learn from.</param>
    public static IEnumerable<ParseSentence> Read(
        TreebankDocument document, Document tagged, int number, RelationInventory relations, WordClusters? clusters)
    {
        foreach (var (tokens, _, _) in document.Document.Sentences)
        {
            var sentence = new ParseSentence(number, tokens.Count);
            sentence.Words.Fill(tagged, tokens, clusters);
            for (var at = 0; at < tokens.Count; at++)
            {
                var head = document.Heads[tokens.Start + at];
                sentence.Heads[at] = head < 0 ? tokens.Count : head - tokens.Start;
                sentence.Relations[at] = relations.NumberOf(document.Relations[tokens.Start + at]);
            }

            for (var at = 0; at <= tokens.Count; at++)
            {
                sentence.LaterDependents[at] = [.. Enumerable.Range(0, tokens.Count).Where(place => place > at && sentence.Heads[place] == at)];
            }

            yield return sentence;
        }
    }
}
