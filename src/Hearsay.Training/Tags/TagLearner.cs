using Hearsay.Engine.Models;
using Hearsay.Engine.Tags;
using Hearsay.Training.Configuration;
using Hearsay.Training.Linear;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Tags;

/// <summary>Learns a tagger. It tags with its own, still wrong, tags before each word, so that it learns to live with them.</summary>
internal sealed class TagLearner(TrainingRun run, WordClusters? clusters)
{
    /// <returns>The model's file.</returns>
    public byte[] Learn(IReadOnlyList<TreebankDocument> documents, int epochs, TextWriter log)
    {
        var inventory = new TagInventory(documents, run.Configuration.MinDocuments);
        var file = new ModelFileBuilder().AddLines("tags.pairs", inventory.Names);
        WordTable.AddTo(file, "tags.words", inventory.Words);
        if (clusters is not null)
        {
            WordClusters.Want(file);
        }

        var dictionary = new TagDictionary(new WordTable(new ModelFile("tags", file.Build()), "tags.words"));
        var sentences = documents.SelectMany((document, number) => TagSentence.Read(document, number, inventory, dictionary, clusters)).ToArray();

        var perceptron = new AveragedPerceptron(CountFeatures(sentences), inventory.Count);
        log.WriteLine($"tags: {sentences.Length} sentences, {inventory.Count} pairs, {perceptron.Features.Count} features");
        var random = run.RandomFor("tags");
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(sentences);
            var wrong = sentences.Sum(sentence => Learn(perceptron, sentence));
            log.WriteLine($"tags: epoch {epoch}, {100.0 * wrong / sentences.Sum(sentence => sentence.Wanted.Length):0.00} % wrong");
        }

        perceptron.AddTo(file, "tags");
        return file.Build();
    }

    private FeatureIndex CountFeatures(TagSentence[] sentences)
    {
        var counter = new FeatureCounter(run.Configuration.MinDocuments);
        Span<ulong> features = stackalloc ulong[TagFeatures.MaxCount];
        foreach (var sentence in sentences)
        {
            var (before, beforeThat) = (TagPairs.Edge, TagPairs.Edge);
            for (var at = 0; at < sentence.Wanted.Length; at++)
            {
                counter.Add(features[..sentence.Features(at, before, beforeThat, features)], sentence.Document);
                (before, beforeThat) = (sentence.Wanted[at], before);
            }
        }

        return counter.Frequent();
    }

    private static int Learn(AveragedPerceptron perceptron, TagSentence sentence)
    {
        Span<ulong> features = stackalloc ulong[TagFeatures.MaxCount];
        Span<float> scores = stackalloc float[perceptron.Classes];
        var (before, beforeThat, wrong) = (TagPairs.Edge, TagPairs.Edge, 0);
        for (var at = 0; at < sentence.Wanted.Length; at++)
        {
            var pair = sentence.Only[at];
            if (pair < 0)
            {
                var count = sentence.Features(at, before, beforeThat, features);
                pair = perceptron.Learn(features[..count], sentence.Wanted[at], scores);
            }

            wrong += pair == sentence.Wanted[at] ? 0 : 1;
            (before, beforeThat) = (pair, before);
        }

        return wrong;
    }
}
