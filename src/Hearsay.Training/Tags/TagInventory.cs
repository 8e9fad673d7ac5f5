using Hearsay.Engine.Models;
using Hearsay.Engine.Tags;
using Hearsay.Engine.Text;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Tags;

/// <summary>Which pairs of tags there are to choose from, and which frequent words take which of them.</summary>
internal sealed class TagInventory
{
    // Rarer uses of a frequent word are slips of annotation more often than words of their own.
    private const double KindShare = 0.02;
    private const double OnlyShare = 0.998;
    private const int OnlyCount = 30;

    private readonly Dictionary<(UniversalTag, byte), int> _numbers = [];
    private readonly Dictionary<UniversalTag, int> _commonest = [];
    private readonly List<(UniversalTag Tag, byte PennTag)> _pairs = [];

    public TagInventory(IReadOnlyList<TreebankDocument> documents, int minDocuments)
    {
        CollectPairs(documents, minDocuments);
        Words = CollectWords(documents, minDocuments);
    }

    public int Count => _pairs.Count;

    public IEnumerable<string> Names => _pairs.Select(pair => TagPairs.NameOf(pair.Tag, pair.PennTag));

    /// <summary>Entries of the tag dictionary by the hash of the word's normal form.</summary>
    public Dictionary<ulong, int> Words { get; }

    /// <summary>The number of a pair; one too rare to be chosen counts as the commonest with its universal tag.</summary>
    public int NumberOf(UniversalTag tag, byte pennTag) =>
        _numbers.TryGetValue((tag, pennTag), out var number) ? number : _commonest.GetValueOrDefault(tag);

    private void CollectPairs(IReadOnlyList<TreebankDocument> documents, int minDocuments)
    {
        Dictionary<(UniversalTag, byte), (int Words, int Documents)> counts = [];
        foreach (var document in documents)
        {
            foreach (var group in document.Tags.Zip(document.PennTags).GroupBy(pair => pair))
            {
                var (words, seen) = counts.GetValueOrDefault(group.Key);
                counts[group.Key] = (words + group.Count(), seen + 1);
            }
        }

        foreach (var (pair, _) in counts.Where(count => count.Value.Documents >= minDocuments && count.Value.Words >= 10)
                     .OrderByDescending(count => count.Value.Words).ThenBy(count => count.Key))
        {
            _numbers.Add(pair, _pairs.Count);
            _commonest.TryAdd(pair.Item1, _pairs.Count);
            _pairs.Add(pair);
        }
    }

    private Dictionary<ulong, int> CollectWords(IReadOnlyList<TreebankDocument> documents, int minDocuments)
    {
        Dictionary<ulong, WordUse> uses = [];
        foreach (var document in documents)
        {
            for (var token = 0; token < document.Tags.Length; token++)
            {
                var word = WordForm.HashOf(document.Document.FormOf(token));
                if (!uses.TryGetValue(word, out var use))
                {
                    uses.Add(word, use = new WordUse(_pairs.Count));
                }

                use.Add(NumberOf(document.Tags[token], document.PennTags[token]), document);
            }
        }

        Dictionary<string, int> sets = [];
        Dictionary<ulong, int> entries = [];
        foreach (var (word, use) in uses.Where(pair => pair.Value.Documents >= minDocuments && pair.Value.Total >= 5).OrderBy(pair => pair.Key))
        {
            var kinds = string.Join(' ', use.KindsAbove(KindShare));
            if (!sets.TryGetValue(kinds, out var number))
            {
                sets.Add(kinds, number = sets.Count + 1);
            }

            entries.Add(word, TagDictionary.Entry(number, use.Total >= OnlyCount ? use.OnlyAbove(OnlyShare) : -1));
        }

        return entries;
    }
}
