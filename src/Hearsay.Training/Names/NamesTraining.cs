using Hearsay.Engine.Models;
using Hearsay.Engine.Names;
using Hearsay.Training.Configuration;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Names;

/// <summary>Packs the gazetteers and learns the two looks of the finder of names.</summary>
internal sealed class NamesTraining : IStageTraining
{
    public string Stage => "names";

    public void Train(TrainingRun run)
    {
        using var models = run.OpenModels();
        var builder = new ModelFileBuilder();
        var gazetteer = PackGazetteer(models.Pack, builder, run.Log);
        var documents = new NameCorpora(models.Pack).Read(run, Stage).ToList();
        documents.ForEach(document => TitleTrim.Apply(document, gazetteer));
        Report(documents, run.Log);

        var stage = run.Configuration.Stage(Stage);
        var contexts = documents.ConvertAll(document => new NameContext(document.Document, gazetteer));
        Learn(documents, contexts, memories: null, stage.Epochs, run, "names").AddTo(builder, NameFinder.FirstLook);
        if (stage.Setting("secondLook", 1) > 0)
        {
            var memories = FirstLooks(documents, contexts, stage, run);
            Learn(documents, contexts, memories, stage.Epochs, run, "names second").AddTo(builder, NameFinder.SecondLook);
        }

        run.Save(NameFinder.ModelFileName, builder.Build());
    }

    internal static Gazetteer PackGazetteer(ModelPack models, ModelFileBuilder builder, TextWriter log)
    {
        var gazetteer = new GazetteerBuilder();
        foreach (var (name, classes) in GazetteerReader.Read(models))
        {
            gazetteer.Add(name, classes);
        }

        gazetteer.AddTo(builder, NameFinder.GazetteerSection);
        log.WriteLine($"names: {gazetteer.Count} names and beginnings of names");
        var alone = new ModelFileBuilder();
        gazetteer.AddTo(alone, NameFinder.GazetteerSection);
        return new Gazetteer(new ModelFile("gazetteer", alone.Build()), NameFinder.GazetteerSection);
    }

    private static NameLearner Learn(
        List<NamedDocument> documents, List<NameContext> contexts, NameMemory?[]? memories, int epochs, TrainingRun run, string purpose,
        Func<int, bool>? chosen = null)
    {
        var learner = new NameLearner(run.Configuration.MinDocuments);
        for (var number = 0; number < documents.Count; number++)
        {
            if (chosen?.Invoke(number) != false)
            {
                learner.Add(documents[number], contexts[number], memories?[number]);
            }
        }

        learner.Learn(epochs, run.RandomFor(purpose), run.Log);
        return learner;
    }

    // What the first look makes of a document it did not learn from, as at run time: by models of the other parts.
    private static NameMemory?[] FirstLooks(List<NamedDocument> documents, List<NameContext> contexts, StageConfiguration stage, TrainingRun run)
    {
        var parts = (int)stage.Setting("parts", 4);
        var memories = new NameMemory?[documents.Count];
        for (var part = 0; part < parts; part++)
        {
            var builder = new ModelFileBuilder();
            Learn(documents, contexts, null, (int)stage.Setting("partEpochs", 4), run, $"names part {part}", number => number % parts != part)
                .AddTo(builder, NameFinder.FirstLook);
            var tagger = new NameTagger(new ModelFile("part", builder.Build()), NameFinder.FirstLook);
            for (var number = part; number < documents.Count; number += parts)
            {
                var labels = new byte[documents[number].Document.TokenCount];
                tagger.Label(contexts[number], null, labels);
                memories[number] = new NameMemory(contexts[number], labels);
            }
        }

        return memories;
    }

    private static void Report(List<NamedDocument> documents, TextWriter log)
    {
        foreach (var group in documents.GroupBy(document => document.Corpus))
        {
            var names = group.SelectMany(document => NameLabels.Read(document.Labels)).CountBy(name => name.Class).ToDictionary();
            var counts = Enumerable.Range(0, NameLabels.Classes).Select(@class => names.GetValueOrDefault(@class));
            log.WriteLine($"names: {group.Key}, {group.Count()} documents, {group.Sum(document => document.Document.TokenCount)} words, "
                + $"names {string.Join('/', counts)}");
        }
    }
}
