using Hearsay.Engine.Lemmas;
using Hearsay.Engine.Models;
using Hearsay.Training.Stages;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Lemmas;

/// <summary>The share of words whose lemma is right under the gold tag, leaving out those that the treebank gives none.</summary>
internal sealed class LemmaEvaluation : IStageEvaluation
{
    public string Stage => "lemmas";

    public IEnumerable<Score> Evaluate(ModelPack models, string corporaRoot)
    {
        var lemmatizer = new Lemmatizer(models);
        return [
            new Score("lemmas.ewt", Accuracy(lemmatizer, TreebankCorpus.EwtDevelopment(corporaRoot))),
            new Score("lemmas.gum", Accuracy(lemmatizer, TreebankCorpus.GumDevelopment(corporaRoot))),
        ];
    }

    private static double Accuracy(Lemmatizer lemmatizer, IEnumerable<TreebankDocument> documents)
    {
        var (right, all) = (0, 0);
        foreach (var gold in documents)
        {
            for (var token = 0; token < gold.Lemmas.Length; token++)
            {
                all++;
                right += lemmatizer.LemmaOf(gold.Document.FormOf(token), gold.PennTags[token]) == gold.Lemmas[token] ? 1 : 0;
            }
        }

        return 100.0 * right / all;
    }
}
