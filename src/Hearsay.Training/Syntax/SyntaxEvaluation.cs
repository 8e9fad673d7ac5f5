using Hearsay.Engine.Models;
using Hearsay.Engine.Syntax;
using Hearsay.Engine.Text;
using Hearsay.Training.Stages;
using Hearsay.Training.Treebanks;

namespace Hearsay.Training.Syntax;

/// <summary>
/// Tags and trees on gold words: the shares of words with the right universal tag, Penn tag and head, and with the right head and universal relation (LAS).
/// </summary>
internal sealed class SyntaxEvaluation : IStageEvaluation
{
    public string Stage => "syntax";

    public IEnumerable<Score> Evaluate(ModelPack models, string corporaRoot)
    {
        var analyser = new SyntacticAnalyser(models);
        return Measure("syntax", [Path.Combine(corporaRoot, "ewt", "dev.conllu")], analyser)
            .Concat(Measure("syntax.gum", Directory.GetFiles(Path.Combine(corporaRoot, "gum", "dev", "dep")), analyser));
    }

    private static IEnumerable<Score> Measure(string name, IEnumerable<string> files, SyntacticAnalyser analyser)
    {
        int words = 0, tags = 0, pennTags = 0, heads = 0, labelled = 0;
        foreach (var gold in files.Order(StringComparer.Ordinal).SelectMany(TreebankReader.Read))
        {
            var found = gold.Bare();
            analyser.Annotate(found);
            words += found.TokenCount;
            for (var token = 0; token < found.TokenCount; token++)
            {
                tags += found.Tags[token] == gold.Tags[token] ? 1 : 0;
                pennTags += found.PennTags[token] == gold.PennTags[token] ? 1 : 0;
                if (found.Heads[token] == gold.Heads[token])
                {
                    heads++;
                    labelled += Universal(found.RelationIds[token]).SequenceEqual(Universal(gold.Relations[token])) ? 1 : 0;
                }
            }
        }

        yield return new Score($"{name}.upos", 100.0 * tags / words);
        yield return new Score($"{name}.xpos", 100.0 * pennTags / words);
        yield return new Score($"{name}.uas", 100.0 * heads / words);
        yield return new Score($"{name}.las", 100.0 * labelled / words);
    }

    private static ReadOnlySpan<char> Universal(byte relation)
    {
        var name = Relations.NameOf(relation).AsSpan();
        var colon = name.IndexOf(':');
        return colon < 0 ? name : name[..colon];
    }
}
