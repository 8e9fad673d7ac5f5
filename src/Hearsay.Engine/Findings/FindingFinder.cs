using Hearsay.Engine.Certainties;
using Hearsay.Engine.Findings.Figures;
using Hearsay.Engine.Findings.Headlines;
using Hearsay.Engine.Findings.Origins;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Quantities;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Findings;

/// <summary>Says what an analyst should look at in a report as a whole: a headline that says more than the body, claims that come from nowhere.</summary>
public sealed class FindingFinder : IStage
{
    private readonly ICheck[] _checks;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public FindingFinder(ModelPack models)
    {
        var (deeds, hedges) = (new DeedLexicon(models), new HedgeLexicon(models));
        var quantities = new QuantityReader(models);
        _checks =
        [
            new HeadlineCheck(deeds, hedges, new LargerNumbers(deeds, quantities)),
            new AnonymousOriginCheck(),
            new NoOriginCheck(models),
            new FiguresCheck(deeds, quantities),
            new UnclosedQuotationCheck(),
            new PictureCheck(models),
        ];
    }

    public Layers Needs =>
        Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Lemmas | Layers.Syntax | Layers.Names | Layers.Quotations | Layers.Mentions
        | Layers.Attributions | Layers.Chains | Layers.Certainty;

    public Layers Adds => Layers.Findings;

    public void Annotate(Document document)
    {
        var material = new Material(document);
        document.SetFindings([.. _checks.SelectMany(check => check.Look(material))]);
    }
}
