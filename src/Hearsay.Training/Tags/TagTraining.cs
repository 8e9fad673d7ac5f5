using Hearsay.Engine.Models;
using Hearsay.Engine.Tags;
using Hearsay.Training.Configuration;
using Hearsay.Training.Linear;
using Hearsay.Training.Stages;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Tags;

/// <summary>Learns the tagger. It tags with its own, still wrong, tags before each word, so that it learns to live with them.</summary>
public sealed class TagTraining : IStageTraining
{
    public string Stage => "tags";

    public void Train(TrainingRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var documents = TreebankCorpus.TrainingOf(run, Stage);
        var inventory = new TagInventory(documents, run.Configuration.MinDocuments);
        var file = new ModelFileBuilder().AddLines("tags.pairs", inventory.Names);
        WordTable.AddTo(file, "tags.words", inventory.Words);
        using var models = Directory.Exists(run.Configuration.Output) ? run.OpenModels() : null;
        var clusters = models?.Pack.Has(WordClusters.FileName) == true ? WordClusters.Open(models.Pack) : null;
        var dictionary = new TagDictionary(new WordTable(new ModelFile(Stage, file.Build()), "tags.words"));
        var sentences = documents.SelectMany((document, number) => TagSentence.Read(document, number, inventory, dictionary, clusters)).ToArray();

        var perceptron = new AveragedPerceptron(CountFeatures(sentences, run), inventory.Count);
        run.Log.WriteLine($"tags: {sentences.Length} sentences, {inventory.Count} pairs, {perceptron.Features.Count} features");
        var random = run.RandomFor(Stage);
        for (var epoch = 1; epoch <= run.Configuration.Stage(Stage).Epochs; epoch++)
        {
            random.Shuffle(sentences);
            var wrong = sentences.Sum(sentence => Learn(perceptron, sentence));
            run.Log.WriteLine($"tags: epoch {epoch}, {100.0 * wrong / sentences.Sum(sentence => sentence.Wanted.Length):0.00} % wrong");
        }

        perceptron.AddTo(file, "tags");
        run.Save(Tagger.FileName, file.Build());
    }

    private static FeatureIndex CountFeatures(TagSentence[] sentences, TrainingRun run)
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
