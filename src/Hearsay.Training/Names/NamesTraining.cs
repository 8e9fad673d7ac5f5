using Hearsay.Engine.Models;
using Hearsay.Engine.Names;
using Hearsay.Training.Configuration;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Names;

/// <summary>Packs the gazetteers and learns the network that finds names.</summary>
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

        var clusters = models.Pack.Has(WordClusters.FileName) ? WordClusters.Open(models.Pack) : null;
        var contexts = documents.ConvertAll(document => new NameContext(document.Document, gazetteer, clusters));
        var learner = new NameNetworkLearner(run, Stage, documents, contexts);
        learner.Learn();
        learner.AddTo(builder);
        builder.Add<float>(NameNetwork.BiasSection, [(float)run.Configuration.Stage(Stage).Setting("outsideBias", 0)]);
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
