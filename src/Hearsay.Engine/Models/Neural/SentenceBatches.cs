using Hearsay.Engine.Text;

namespace Hearsay.Engine.Models.Neural;

/// <summary>Puts sentences of like length together, so that in a batch few rows wait for a longer neighbour.</summary>
public static class SentenceBatches
{
    // Enough rows for the matrix kernels to run full, few enough for the second-level cache.
    private const int TokensABatch = 768;

    /// <summary>Batches of about so many tokens; a sentence that is longer than the limit comes in pieces.</summary>
    /// <param name="longest">In tokens.</param>
    /// <param name="wanted">Says by its number whether a sentence is worth the time; all are where this is null.</param>
    public static IEnumerable<ReadOnlyMemory<TokenRange>> Of(Document document, int longest, Func<int, bool>? wanted = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sentences = document.Sentences.Where((_, number) => wanted?.Invoke(number) ?? true).SelectMany(sentence => Pieces(sentence.Tokens, longest)).ToArray();
        Array.Sort(sentences, (left, right) => left.Count != right.Count ? left.Count.CompareTo(right.Count) : left.Start.CompareTo(right.Start));
        for (var first = 0; first < sentences.Length;)
        {
            var last = first;
            for (var size = 0; last < sentences.Length && (last == first || size + sentences[last].Count <= TokensABatch); last++)
            {
                size += sentences[last].Count;
            }

            yield return sentences.AsMemory(first, last - first);
            first = last;
        }
    }

    private static IEnumerable<TokenRange> Pieces(TokenRange sentence, int longest)
    {
        for (var start = sentence.Start; start < sentence.End; start += longest)
        {
            yield return new TokenRange(start, Math.Min(sentence.End, start + longest));
        }
    }
}
