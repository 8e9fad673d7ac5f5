using System.Globalization;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>
/// Judges of each attribution how sure its last voice is of the content and which way, on FactBank's two axes (Saurí and Pustejovsky 2009), and
/// what it does with it: asserts, denies, asks. The words that decided are part of the judgement. A pack without certainty.bin scores by step alone.
/// </summary>
public sealed class CertaintyJudge : IStage
{
    private readonly VerdictReader _reader;
    private readonly FactualityScorer? _scorer;
    private readonly CertaintyScale? _scale;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong, or the model is broken.</exception>
    public CertaintyJudge(ModelPack models)
    {
        ArgumentNullException.ThrowIfNull(models);
        _reader = new VerdictReader(new CueLexicon(models), new HedgeLexicon(models));
        if (models.Has(FactualityModel.FileName))
        {
            _scorer = new FactualityScorer(models);
            _scale = new CertaintyScale(ModelFile.Open(models, FactualityModel.FileName));
        }
    }

    public Layers Needs =>
        Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Lemmas | Layers.Syntax | Layers.SyntaxStates | Layers.Names | Layers.Attributions;

    public Layers Adds => Layers.Certainty;

    public void Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var verdicts = new Verdict[document.Attributions.Count];
        var outers = new Attribution[Outers.Most];
        for (var i = 0; i < verdicts.Length; i++)
        {
            var count = Outers.Find(document, i, outers);
            verdicts[i] = _reader.Read(document, document.Attributions[i], outers.AsSpan(0, count));
        }

        document.SetCertainties(Close(document, verdicts));
    }

    private Judged[] Close(Document document, Verdict[] verdicts)
    {
        var predicates = new int[verdicts.Length];
        var factualities = new double[verdicts.Length];
        var count = 0;
        foreach (var verdict in verdicts)
        {
            if (verdict.Predicate >= 0)
            {
                predicates[count++] = verdict.Predicate;
            }
        }

        _scorer?.Score(document, predicates.AsSpan(0, count), factualities);
        var judged = new Judged[verdicts.Length];
        var next = 0;
        for (var i = 0; i < judged.Length; i++)
        {
            judged[i] = verdicts[i].Predicate >= 0 && _scale is not null
                ? Close(document, verdicts[i], _scale, factualities[next++])
                : verdicts[i].Close(CertaintyScale.MiddleOf(CertaintyScale.KindOf(verdicts[i].Value, verdicts[i].Polarity)), null);
        }

        return judged;
    }

    private static Judged Close(Document document, Verdict verdict, CertaintyScale scale, double factuality)
    {
        var score = scale.Of(CertaintyScale.KindOf(verdict.Value, verdict.Polarity), factuality);
        var effect = string.Create(CultureInfo.InvariantCulture, $"score {score:0.0} (words alone {factuality:0.0})");
        return verdict.Close(score, new Reason("factuality", effect, [document.SpanOf(verdict.Predicate)]));
    }
}
