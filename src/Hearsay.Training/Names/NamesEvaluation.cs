using Hearsay.Engine.Models;
using Hearsay.Engine.Names;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Names;

/// <summary>Scores names by exact span and type on the development part of Universal NER's English Web Treebank, with its tokens.</summary>
internal sealed class NamesEvaluation : IStageEvaluation
{
    public string Stage => "names";

    public IEnumerable<Score> Evaluate(ModelPack models, string corporaRoot)
    {
        var finder = new NameFinder(models);
        int right = 0, found = 0, wanted = 0;
        foreach (var gold in Iob2Document.Read(Path.Combine(corporaRoot, "uner-ewt", "dev.iob2")))
        {
            finder.Annotate(gold.Document);
            var spans = gold.Gold.ToHashSet();
            right += gold.Document.Names.Count(name => spans.Contains((name.Tokens, Iob2Document.TypeOf(name.Kind))));
            found += gold.Document.Names.Count;
            wanted += gold.Gold.Count;
        }

        yield return new Score("names.precision", 100.0 * right / Math.Max(1, found));
        yield return new Score("names.recall", 100.0 * right / Math.Max(1, wanted));
        yield return new Score("names.f1", 200.0 * right / Math.Max(1, found + wanted));
    }
}
