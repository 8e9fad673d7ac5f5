namespace Hearsay.Training.Clusters;

/// <summary>How often words stand side by side, over a vocabulary of those in enough documents; number 0 is every other word and the edge of a sentence.</summary>
internal sealed class WordPairs
{
    private readonly List<ulong> _words = [0];

    public WordPairs(IReadOnlyList<RunningSentence> sentences, int minDocuments)
    {
        var numbers = Vocabulary(sentences, minDocuments);
        var after = new Dictionary<int, int>[_words.Count];
        var before = new Dictionary<int, int>[_words.Count];
        for (var word = 0; word < _words.Count; word++)
        {
            (after[word], before[word]) = ([], []);
        }

        foreach (var sentence in sentences)
        {
            var last = 0;
            foreach (var hash in sentence.Words.Append(0UL))
            {
                var word = numbers.GetValueOrDefault(hash);
                after[last][word] = after[last].GetValueOrDefault(word) + 1;
                before[word][last] = before[word].GetValueOrDefault(last) + 1;
                last = word;
            }
        }

        After = [.. after.Select(Sorted)];
        Before = [.. before.Select(Sorted)];
        Counts = [.. After.Select(pairs => pairs.Sum(pair => pair.Count))];
    }

    /// <summary>Hashes of the words by their numbers.</summary>
    public IReadOnlyList<ulong> Words => _words;

    public int[] Counts { get; }

    /// <summary>For each word the words that follow it and how often.</summary>
    public (int Word, int Count)[][] After { get; }

    public (int Word, int Count)[][] Before { get; }

    private Dictionary<ulong, int> Vocabulary(IReadOnlyList<RunningSentence> sentences, int minDocuments)
    {
        Dictionary<ulong, (int LastDocument, int Documents, int Count)> seen = [];
        foreach (var sentence in sentences)
        {
            foreach (var word in sentence.Words)
            {
                // The sentences of a document follow each other.
                var (last, documents, count) = seen.GetValueOrDefault(word, (-1, 0, 0));
                seen[word] = (sentence.Document, last == sentence.Document ? documents : documents + 1, count + 1);
            }
        }

        Dictionary<ulong, int> numbers = [];
        foreach (var (word, _) in seen.Where(pair => pair.Value.Documents >= minDocuments)
                     .OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key))
        {
            numbers.Add(word, _words.Count);
            _words.Add(word);
        }

        return numbers;
    }

    private static (int Word, int Count)[] Sorted(Dictionary<int, int> pairs) => [.. pairs.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];
}
