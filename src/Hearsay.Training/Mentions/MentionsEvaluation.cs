using Hearsay.Engine.Lemmas;
using Hearsay.Engine.Mentions;
using Hearsay.Engine.Models;
using Hearsay.Engine.Names;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Syntax;
using Hearsay.Engine.Tokens;
using Hearsay.Training.Stages;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Mentions;

/// <summary>Scores coreference on the development part of GUM: its words and sentences, everything else from our own models.</summary>
internal sealed class MentionsEvaluation : IStageEvaluation
{
    public string Stage => "mentions";

    public IEnumerable<Score> Evaluate(ModelPack models, string corporaRoot)
    {
        var stages = Stages(models);
        var (all, news) = (new CoreferenceScore(), new CoreferenceScore());
        foreach (var file in Directory.GetFiles(Path.Combine(corporaRoot, "gum", "dev", "dep"), "*.conllu").Order(StringComparer.Ordinal))
        {
            var treebank = TreebankReader.Read(file).Single();
            var document = treebank.Bare();
            Array.ForEach(stages, stage => stage.Annotate(document));
            var (gold, found) = (GumMentions.Gold(treebank, GumEntityReader.Read(file)), GumMentions.Found(document));
            all.Add(gold, found);
            if (Path.GetFileName(file).StartsWith("GUM_news", StringComparison.Ordinal))
            {
                news.Add(gold, found);
            }
        }

        yield return new Score("mentions.found", all.Mentions.F1);
        yield return new Score("mentions.muc", all.Muc.F1);
        yield return new Score("mentions.bcubed", all.BCubed.F1);
        yield return new Score("mentions.ceaf", all.Ceaf.F1);
        yield return new Score("mentions.conll", all.Conll);
        yield return new Score("mentions.news", news.Conll);
    }

    /// <summary>The stages from quotations to mentions.</summary>
    internal static IStage[] Stages(ModelPack models) =>
        [new QuotationFinder(), new SyntacticAnalyser(models), new Lemmatizer(models), new NameFinder(models), new MentionFinder(models)];
}
