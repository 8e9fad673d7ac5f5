using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>What a neutral "said" amounts to when speakers speak of what they do themselves: "we will act" promises, "it had not sold" denies.</summary>
internal sealed class OwnPartReader(HedgeLexicon hedges)
{
    private const string Rule = "own part";

    /// <summary>Denials that need no subject of their own: "had nothing to do with it", "not a single shell was sold".</summary>
    public void ReadAlibi(Document document, Attribution attribution, Verdict verdict)
    {
        if (!verdict.IsNegative || !verdict.IsCertain)
        {
            return;
        }

        foreach (var range in attribution.Content)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (hedges[HedgeKind.Alibi].TryFind(document, i, range.End, out _, out var count) && verdict.TurnedAt >= i && verdict.TurnedAt < i + count)
                {
                    verdict.Take(Rule, Stance.Denies, i, count);
                    return;
                }
            }
        }
    }

    public void Read(Document document, Attribution attribution, int predicate, int subject, Verdict verdict)
    {
        // Not to know or to comment denies nothing, and "would like to" promises nothing; "it did not" denies what went before.
        if (document.Tags[predicate] is not (UniversalTag.Verb or UniversalTag.Aux) || hedges[HedgeKind.Inner].TryFind(document, predicate, predicate + 1, out _, out _))
        {
            return;
        }

        var promise = PromiseOf(document, predicate, attribution.Manner, out var isUnable);
        if (promise >= 0 && (attribution.Manner != Manner.Own || document.Lemmas[subject] is "I" or "i" or "we"))
        {
            verdict.Take(Rule, Stance.Promises, promise);
        }
        else if (promise < 0 && verdict.IsNegative && verdict.IsCertain && !isUnable)
        {
            verdict.Take(Rule, Stance.Denies, verdict.TurnedAt);
        }
    }

    /// <summary>The "will" of a deed, or the "would" that reports it, or -1. "I would say" and "we would have hidden it" are no promises.</summary>
    private static int PromiseOf(Document document, int predicate, Manner manner, out bool isUnable)
    {
        var promise = -1;
        var isPast = false;
        isUnable = false;
        foreach (var dependent in document.Dependents.Of(predicate))
        {
            var relation = document.RelationIds[dependent];
            if (relation == RelationId.NsubjPass)
            {
                return -1;
            }

            if (relation == RelationId.Aux)
            {
                var lemma = document.Lemmas[dependent];
                isPast |= lemma == "have";
                isUnable |= lemma is "can" or "could";
                promise = lemma is "will" or "'ll" or "shall" || (lemma == "would" && manner != Manner.Direct) ? dependent : promise;
            }
        }

        return isPast ? -1 : promise;
    }
}
