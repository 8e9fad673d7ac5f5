using Hearsay.Engine.Models;
using Hearsay.Engine.Tags;
using Hearsay.Training.Stages;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Tags;

/// <summary>Scores the tagger on gold tokens: the share of words with the right tag.</summary>
public sealed class TagEvaluation : IStageEvaluation
{
    public string Stage => "tags";

    public IEnumerable<Score> Evaluate(ModelPack models, string corporaRoot)
    {
        var tagger = new Tagger(models);
        return [
            .. Evaluate(tagger, TreebankCorpus.EwtDevelopment(corporaRoot), "tags"),
            .. Evaluate(tagger, TreebankCorpus.GumDevelopment(corporaRoot), "tags.gum"),
        ];
    }

    private static IEnumerable<Score> Evaluate(Tagger tagger, List<TreebankDocument> documents, string name)
    {
        var (words, universal, penn) = (0, 0, 0);
        foreach (var gold in documents)
        {
            var found = gold.Bare();
            tagger.Annotate(found);
            words += found.TokenCount;
            for (var token = 0; token < found.TokenCount; token++)
            {
                universal += found.Tags[token] == gold.Tags[token] ? 1 : 0;
                penn += found.PennTags[token] == gold.PennTags[token] ? 1 : 0;
            }
        }

        return [new Score($"{name}.upos", 100.0 * universal / words), new Score($"{name}.xpos", 100.0 * penn / words)];
    }
}
