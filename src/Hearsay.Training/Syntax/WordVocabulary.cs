using Hearsay.Engine.Syntax;
using Hearsay.Engine.Text;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Syntax;

/// <summary>The features of words that a network knows, and how often each word itself was met.</summary>
internal sealed class WordVocabulary
{
    private readonly Dictionary<int, int> _frequencies = [];

    /// <param name="features">Those that the network knows.</param>
    /// <param name="documents">What is learned from; rare words in them are those that are left out now and then.</param>
    public WordVocabulary(FeatureTable features, IEnumerable<Document> documents)
    {
        Features = features;
        foreach (var document in documents)
        {
            for (var token = 0; token < document.TokenCount; token++)
            {
                var row = Features.Find(WordFeatures.OfWord(document.FormOf(token)));
                if (row >= 0)
                {
                    _frequencies[row] = _frequencies.GetValueOrDefault(row) + 1;
                }
            }
        }
    }

    public FeatureTable Features { get; }

    /// <summary>The known features of each token of a sentence; the word itself comes first where it is known.</summary>
    public int[][] Of(Document document, TokenRange sentence)
    {
        var allCapitals = WordFeatures.IsAllCapitals(document, sentence);
        var result = new int[sentence.Count][];
        Span<ulong> features = stackalloc ulong[WordFeatures.Most];
        var known = new List<int>(WordFeatures.Most);
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            known.Clear();
            var count = WordFeatures.Extract(document.FormOf(token), token == sentence.Start, allCapitals, features);
            foreach (var feature in features[..count])
            {
                if (Features.Find(feature) is >= 0 and var row)
                {
                    known.Add(row);
                }
            }

            result[token - sentence.Start] = [.. known];
        }

        return result;
    }

    /// <summary>The features with rare words left out now and then, so that their other features are learned (Kiperwasser and Goldberg 2016).</summary>
    public int[][] Thinned(int[][] features, Random random)
    {
        const double Rate = 0.25;
        return [.. features.Select(row =>
            row.Length > 0 && _frequencies.TryGetValue(row[0], out var frequency) && random.NextDouble() < Rate / (Rate + frequency) ? row[1..] : row)];
    }

    /// <summary>The features of all words of a document.</summary>
    public static IEnumerable<ulong> FeaturesOf(Document document)
    {
        var features = new ulong[WordFeatures.Most];
        foreach (var sentence in document.Sentences)
        {
            var allCapitals = WordFeatures.IsAllCapitals(document, sentence.Tokens);
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                var count = WordFeatures.Extract(document.FormOf(token), token == sentence.Tokens.Start, allCapitals, features);
                for (var i = 0; i < count; i++)
                {
                    yield return features[i];
                }
            }
        }
    }
}
