using System.Globalization;
using System.Text;
using Hearsay.Engine;
using Hearsay.Engine.Attributions;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Training.Configuration;
using Hearsay.Training.Sequences;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Attributions;

/// <summary>Learns the lexicon of cue words and the two looks from articles in brat standoff.</summary>
internal sealed class AttributionTraining : IStageTraining
{
    private const int Folds = 3;

    public string Stage => "attribution";

    public void Train(TrainingRun run)
    {
        using var models = run.OpenModels();
        var families = CueLexicon.OpenFamilies(models.Pack);
        var pipeline = EnglishPipeline.BuildUpTo(models.Pack, Layers.Quotations | Layers.Syntax | Layers.Lemmas);
        var read = run.FilesOf(Stage).SelectMany(file => Article.ReadAll(file.Path)).Select(article => Read(pipeline, article)).ToList();
        if (read.Count == 0)
        {
            run.Log.WriteLine($"{Stage}: there is nothing to learn from; a pack without these models reads claims by rule");
            return;
        }

        var counts = new CueCounts();
        foreach (var (_, document, gold) in read)
        {
            counts.Add(document, gold);
        }

        var articles = read.ConvertAll(one => new LearningArticle(one.Article, one.Document, one.Gold,
            new Columns(one.Document, new CueLexicon(counts.LevelsWithout(one.Document, one.Gold), families))));
        run.Log.WriteLine($"{Stage}: read {articles.Count} articles");
        var (first, second) = new LookTrainer(Settings(run, "first"), Settings(run, "second"), Folds, run.Log.WriteLine).Train(articles);
        run.Save(CueLexicon.LevelsFile, Encoding.UTF8.GetBytes(Lexicon(counts.Levels())));
        run.Save(AttributionFinder.FirstFile, first);
        run.Save(AttributionFinder.SecondFile, second);
    }

    private static (Article Article, Document Document, byte[] Gold) Read(Pipeline pipeline, Article article)
    {
        var document = (pipeline.Run(Report.Plain(article.Text, article.Name)));
        return (article, document, GoldLabels.All(document, article.Gold));
    }

    private static SequenceSettings Settings(TrainingRun run, string look)
    {
        var stage = run.Configuration.Stage("attribution");
        return new SequenceSettings
        {
            Hidden = (int)stage.Setting(look + "Hidden", 32),
            Epochs = (int)stage.Setting(look + "Epochs", stage.Epochs),
            Rate = (float)stage.Setting(look + "Rate", 0.02),
            FeatureDropout = (float)stage.Setting(look + "FeatureDropout", 0.5),
            HiddenDropout = (float)stage.Setting(look + "HiddenDropout", 0.5),
            LeastDocuments = Math.Max(run.Configuration.MinDocuments, (int)stage.Setting(look + "LeastDocuments", 6)),
            MostFeatures = (int)stage.Setting(look + "MostFeatures", 90_000),
            Seed = run.Configuration.Seed,
        };
    }

    private static string Lexicon(IReadOnlyDictionary<ulong, byte> levels)
    {
        var lines = new StringBuilder("# How often a word is part of a cue, from 1 (hardly ever) to 7 (nearly always): hash of lemma and word class, level.\n");
        lines.Append("# Origin: counted in the articles the looks were trained on; words of fewer than three articles are left out.\n");
        foreach (var (key, level) in levels.OrderBy(pair => pair.Key))
        {
            lines.Append(CultureInfo.InvariantCulture, $"{key:x16}\t{level}\n");
        }

        return lines.ToString();
    }
}
