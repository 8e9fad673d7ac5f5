namespace Hearsay.Ledger.Copies;

/// <summary>A sentence of one report and the sentence of the other that tells most of it.</summary>
/// <param name="Share">Of the weight of its content words, what the other has.</param>
/// <param name="Weight">Of all its content words.</param>
internal readonly record struct AlignedSentence(int Sentence, int Other, double Share, double Weight);

/// <summary>For each sentence of a report the sentence of another that tells most of it, by the content words that they share.</summary>
internal static class SentenceAlignment
{
    // A word that stands in more sentences than this is what both reports are about; following it up would make the work grow with their square.
    private const int Commonest = 24;

    public static List<AlignedSentence> Find(ReportText text, ReportText other)
    {
        var holders = HoldersOf(other);
        var frequency = HoldersOf(text);
        var shared = new Dictionary<int, double>();
        List<AlignedSentence> aligned = [];
        HashSet<uint> seen = [];
        for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
        {
            shared.Clear();
            seen.Clear();
            var weight = 0.0;
            var (start, end) = text.BoundsOf(sentence);
            for (var word = start; word < end; word++)
            {
                var stem = text.Stems.Span[word];
                if (stem == 0 || !seen.Add(stem))
                {
                    continue;
                }

                var held = holders.GetValueOrDefault(stem);
                var weightOfWord = WeightOf(text.Traits.Span[word]) / (1 + Math.Log(Math.Max(frequency[stem].Count, held?.Count ?? 1)));
                weight += weightOfWord;
                if (held is { Count: <= Commonest })
                {
                    foreach (var holder in held)
                    {
                        shared[holder] = shared.GetValueOrDefault(holder) + weightOfWord;
                    }
                }
            }

            var best = shared.Count == 0 ? default : shared.MaxBy(pair => (pair.Value, -pair.Key));
            aligned.Add(new AlignedSentence(sentence, shared.Count == 0 ? -1 : best.Key, weight == 0 ? 0 : best.Value / weight, weight));
        }

        return aligned;
    }

    private static double WeightOf(WordTraits traits) =>
        (traits & WordTraits.Number) != 0 ? 2 : (traits & WordTraits.Name) != 0 ? 1.5 : 1;

    private static Dictionary<uint, List<int>> HoldersOf(ReportText text)
    {
        var holders = new Dictionary<uint, List<int>>();
        for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
        {
            var (start, end) = text.BoundsOf(sentence);
            foreach (var stem in text.Stems.Span[start..end])
            {
                if (stem != 0)
                {
                    if (!holders.TryGetValue(stem, out var list))
                    {
                        holders[stem] = list = [];
                    }

                    if (list.Count == 0 || list[^1] != sentence)
                    {
                        list.Add(sentence);
                    }
                }
            }
        }

        return holders;
    }
}
