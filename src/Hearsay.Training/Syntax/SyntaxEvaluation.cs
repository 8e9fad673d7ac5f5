using Hearsay.Engine.Models;
using Hearsay.Engine.Syntax;
using Hearsay.Engine.Tags;
using Hearsay.Engine.Text;
using Hearsay.Training.Stages;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Syntax;

/// <summary>Scores tagger and parser together on gold tokens, as the CoNLL 2018 shared task does: subtypes of relations do not count.</summary>
public sealed class SyntaxEvaluation : IStageEvaluation
{
    public string Stage => "syntax";

    public IEnumerable<Score> Evaluate(ModelPack models, string corporaRoot)
    {
        var tagger = new Tagger(models);
        var parser = new Parser(models);
        return [
            .. Evaluate(tagger, parser, TreebankCorpus.EwtDevelopment(corporaRoot), "syntax"),
            .. Evaluate(tagger, parser, TreebankCorpus.GumDevelopment(corporaRoot), "syntax.gum"),
        ];
    }

    private static IEnumerable<Score> Evaluate(Tagger tagger, Parser parser, List<TreebankDocument> documents, string name)
    {
        var (words, attached, labelled) = (0, 0, 0);
        foreach (var gold in documents)
        {
            var found = gold.Bare();
            tagger.Annotate(found);
            parser.Annotate(found);
            words += found.TokenCount;
            for (var token = 0; token < found.TokenCount; token++)
            {
                var same = found.Heads[token] == gold.Heads[token];
                attached += same ? 1 : 0;
                labelled += same && Universal(found.RelationIds[token]) == Universal(gold.Relations[token]) ? 1 : 0;
            }
        }

        return [new Score($"{name}.uas", 100.0 * attached / words), new Score($"{name}.las", 100.0 * labelled / words)];
    }

    private static string Universal(byte relation) => Relations.NameOf(relation).Split(':')[0];
}
