using Hearsay.Engine.Models;
using Hearsay.Models;
using Hearsay.Training.Configuration;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Clusters;

/// <summary>Learns classes of words from running text, which taggers, parsers and name finders then know words by that they never saw labelled.</summary>
public sealed class ClusterTraining : IStageTraining
{
    public string Stage => "clusters";

    public void Train(TrainingRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        using var english = ModelFolder.OpenEnglish();
        var sentences = RunningSentence.ReadAll(run, Stage, english.Pack).ToList();
        var pairs = new WordPairs(sentences, run.Configuration.MinDocuments);
        run.Log.WriteLine($"clusters: {sentences.Sum(sentence => sentence.Words.Length)} words of {pairs.Words.Count - 1} kinds");
        var stage = run.Configuration.Stage(Stage);
        var clustering = new ExchangeClustering(pairs, (int)stage.Setting("classes", 500));
        for (var epoch = 1; epoch <= stage.Epochs; epoch++)
        {
            var moved = clustering.Round();
            run.Log.WriteLine($"clusters: epoch {epoch}, {moved} words moved");
        }

        var file = new ModelFileBuilder();
        WordTable.AddTo(
            file,
            "clusters.words",
            Enumerable.Range(1, pairs.Words.Count - 1).Select(word => KeyValuePair.Create(pairs.Words[word], clustering.ClassOf[word])));
        run.Save(WordClusters.FileName, file.Build());
    }
}
