using Hearsay.Engine.Tags;
using Hearsay.Training.Clusters;
using Hearsay.Training.Configuration;
using Hearsay.Training.Stages;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Tags;

/// <summary>Learns the tagger from all its corpora.</summary>
public sealed class TagTraining : IStageTraining
{
    public string Stage => "tags";

    public void Train(TrainingRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var documents = TreebankCorpus.TrainingOf(run, Stage);
        var clusters = WrittenClusters.Read(run.Configuration.Output);
        run.Save(Tagger.FileName, new TagLearner(run, clusters).Learn(documents, run.Configuration.Stage(Stage).Epochs, run.Log));
    }
}
