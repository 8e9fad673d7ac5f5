namespace Hearsay.Ledger.Copies;

/// <summary>How much of a report tells again what another does, sentence by sentence and in the same order.</summary>
/// <param name="Steps">How many sentences of the one answer sentences of the other, in the same order in both.</param>
/// <param name="ExclusiveSteps">How many sentences of the other's among all answered ones tell what only that report can have heard.</param>
/// <param name="Share">What those share, of the weight of all content words of the report.</param>
/// <param name="ShareBack">The same, of the weight of the other's: low where a short report tells what a long one tells too.</param>
/// <param name="Dense">The share of the weight from the first to the last of the report's sentences that answer: low where it tells much else between them.</param>
/// <param name="DenseBack">The same of the other's: low where much of what it tells between them is not told again.</param>
/// <param name="Told">What any sentence shares with the one that tells most of it, of the same weight.</param>
internal readonly record struct Retelling(int Steps, int ExclusiveSteps, double Share, double ShareBack, double Dense, double DenseBack, double Told)
{
    // Of a sentence's weight; below it two sentences share their subject only. The way back asks less, since a copy drops more than it adds.
    private const double Answered = 0.2;
    private const double AnsweredBack = 0.13;

    public static Retelling Of(ReportText copy, ReportText original)
    {
        var there = SentenceAlignment.Find(copy, original);
        var back = SentenceAlignment.Find(original, copy);
        var weight = Math.Max(1, there.Sum(one => one.Weight));
        var pairs = there
            .Where(one => one.Share >= Answered && back[one.Other].Other == one.Sentence && back[one.Other].Share >= AnsweredBack)
            .ToList();
        var chain = HeaviestInOrder(pairs);
        return new Retelling(
            chain.Steps, pairs.Count(pair => IsExclusive(original, pair.Other)), chain.Shared / weight, chain.Shared / Math.Max(1, back.Sum(one => one.Weight)),
            chain.ShareOf(there, pairs, pair => pair.Sentence), chain.ShareOf(back, pairs, pair => pair.Other), there.Sum(one => one.Share * one.Weight) / weight);
    }

    private static bool IsExclusive(ReportText text, int sentence)
    {
        var (start, end) = text.BoundsOf(sentence);
        var words = 0;
        foreach (var word in text.Traits.Span[start..end])
        {
            words += (word & WordTraits.Exclusive) != 0 ? 1 : 0;
        }

        return 2 * words > end - start;
    }

    // The heaviest increasing subsequence, by a Fenwick tree of maxima over the original's sentences, so that long reports stay cheap.
    private static Chain HeaviestInOrder(List<AlignedSentence> pairs)
    {
        var tree = new Chain[pairs.Count == 0 ? 1 : pairs.Max(pair => pair.Other) + 2];
        var best = default(Chain);
        for (var number = 0; number < pairs.Count; number++)
        {
            var pair = pairs[number];
            var before = default(Chain);
            for (var at = pair.Other; at > 0; at -= at & -at)
            {
                before = tree[at].Shared > before.Shared ? tree[at] : before;
            }

            var here = new Chain(before.Shared + (pair.Share * pair.Weight), before.Steps + 1, before.Steps == 0 ? number : before.First, number);
            for (var at = pair.Other + 1; at < tree.Length; at += at & -at)
            {
                tree[at] = here.Shared > tree[at].Shared ? here : tree[at];
            }

            best = here.Shared > best.Shared ? here : best;
        }

        return best;
    }

    // First and last are the numbers of pairs.
    private readonly record struct Chain(double Shared, int Steps, int First, int Last)
    {
        public double ShareOf(List<AlignedSentence> sentences, List<AlignedSentence> pairs, Func<AlignedSentence, int> sentenceOf)
        {
            var weight = 0.0;
            for (var sentence = Steps == 0 ? 0 : sentenceOf(pairs[First]); Steps > 0 && sentence <= sentenceOf(pairs[Last]); sentence++)
            {
                weight += sentences[sentence].Weight;
            }

            return weight == 0 ? 0 : Shared / weight;
        }
    }
}
