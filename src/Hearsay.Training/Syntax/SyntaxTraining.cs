using Hearsay.Engine.Models;
using Hearsay.Engine.Syntax;
using Hearsay.Training.Clusters;
using Hearsay.Training.Configuration;
using Hearsay.Training.Linear;
using Hearsay.Training.Stages;
using Hearsay.Training.Tags;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Syntax;

/// <summary>Learns the parser from treebanks, with tags as the tagger gives them.</summary>
public sealed class SyntaxTraining : IStageTraining
{
    public string Stage => "syntax";

    public void Train(TrainingRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var documents = TreebankCorpus.TrainingOf(run, Stage);
        var names = new RelationInventory(documents, run.Configuration.MinDocuments);
        var clusters = WrittenClusters.Read(run.Configuration.Output);
        var sentences = ReadSentences(documents, names, clusters, run);
        var counter = new ParseCounter(run.Configuration.MinDocuments);
        foreach (var sentence in sentences)
        {
            counter.Add(sentence);
        }

        var actions = new AveragedPerceptron(counter.Actions.Frequent(), 3);
        var relations = new AveragedPerceptron(counter.Relations.Frequent(), names.Names.Count);
        run.Log.WriteLine($"syntax: {sentences.Length} sentences, {actions.Features.Count} and {relations.Features.Count} features");
        var stage = run.Configuration.Stage(Stage);
        var width = (int)stage.Setting("width", 8);
        Learn(new BeamLearner(actions, relations, width), sentences, run);

        var file = new ModelFileBuilder().AddLines("relations.names", names.Names);
        var unit = actions.AddTo(file, "actions");
        file.Add<float>("beam", [width, (float)stage.Setting("margin", double.PositiveInfinity) / unit]);
        relations.AddTo(file, "relations");
        if (clusters is not null)
        {
            WordClusters.Want(file);
        }

        run.Save(Parser.FileName, file.Build());
    }

    private static ParseSentence[] ReadSentences(List<TreebankDocument> documents, RelationInventory names, WordClusters? clusters, TrainingRun run)
    {
        var tagged = TagJackknife.Tag(documents, run);
        return [.. documents.SelectMany((document, number) => ParseSentence.Read(document, tagged[number], number, names, clusters))];
    }

    private void Learn(BeamLearner learner, ParseSentence[] sentences, TrainingRun run)
    {
        var random = run.RandomFor(Stage);
        for (var epoch = 1; epoch <= run.Configuration.Stage(Stage).Epochs; epoch++)
        {
            random.Shuffle(sentences);
            var right = sentences.Sum(learner.Learn);
            run.Log.WriteLine($"syntax: epoch {epoch}, {100.0 * right / sentences.Sum(sentence => sentence.Heads.Length):0.00} % right");
        }
    }
}
