using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>
/// Judges of each attribution how sure its last voice is of the content and which way, on FactBank's two axes (Saurí and Pustejovsky 2009), and
/// what it does with it: asserts, denies, asks. The words that decided are part of the judgement.
/// </summary>
public sealed class CertaintyJudge : IStage
{
    private readonly CueReader _cues;
    private readonly ContentReader _content;
    private readonly StanceReader _stance;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public CertaintyJudge(ModelPack models)
    {
        var cues = new CueLexicon(models);
        var hedges = new HedgeLexicon(models);
        _cues = new CueReader(cues, hedges);
        _content = new ContentReader(hedges);
        _stance = new StanceReader(cues, hedges);
    }

    public Layers Needs => Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Lemmas | Layers.Syntax | Layers.Names | Layers.Attributions;

    public Layers Adds => Layers.Certainty;

    public void Annotate(Document document)
    {
        var judged = new Judged[document.Attributions.Count];
        for (var i = 0; i < judged.Length; i++)
        {
            judged[i] = Judge(document, document.Attributions[i]);
        }

        document.SetCertainties(judged);
    }

    private Judged Judge(Document document, Attribution attribution)
    {
        var verdict = new Verdict(document);
        if (attribution.Content.Count == 0)
        {
            return verdict.Close();
        }

        var predicates = Predicate.MainOnes(document, attribution.Content);
        _cues.Read(document, attribution, verdict);
        _content.Read(document, attribution, predicates, verdict);
        _stance.Read(document, attribution, predicates.Count > 0 ? predicates[0] : -1, verdict);
        return verdict.Close();
    }
}
