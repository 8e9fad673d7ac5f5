using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>What the words of the content make of a neutral "said": a question, a promise, a denial of one's own part, an opinion.</summary>
internal sealed class StanceReader(CueLexicon cues, HedgeLexicon hedges)
{
    private static readonly byte Base = PennTags.NumberOf("VB");

    // What a report is called comes soon: "a tissue of lies".
    private const int MostWords = 16;

    private readonly Bodies _bodies = new(hedges);
    private readonly OwnPartReader _ownPart = new(hedges);

    public void Read(Document document, Attribution attribution, int predicate, Verdict verdict)
    {
        QuestionReader.Read(document, attribution, predicate, verdict);
        if (verdict.Stance != Stance.Asserts || verdict.IsOpen)
        {
            return;
        }

        ReadFalsehood(document, attribution, predicate, verdict);
        if (predicate < 0 || verdict.Stance != Stance.Asserts)
        {
            return;
        }

        var subject = SubjectOf(document, predicate);
        if (ReadDuty(document, predicate, subject, verdict) || ReadImperative(document, attribution, predicate, subject, verdict))
        {
            return;
        }

        var isOfItself = subject >= 0 && _bodies.IsOfSpeaker(document, attribution, subject);
        if (attribution.Manner == Manner.Own || isOfItself)
        {
            ReadOwnVerb(document, attribution, predicate, verdict);
        }

        if (verdict.Stance == Stance.Asserts && attribution.Manner != Manner.Own)
        {
            _ownPart.ReadAlibi(document, attribution, verdict);
        }

        if (verdict.Stance == Stance.Asserts && isOfItself)
        {
            _ownPart.Read(document, attribution, predicate, subject, verdict);
        }
    }

    /// <summary>"The ministry must act", "states should open their books": an order. "We should have known" is none.</summary>
    private bool ReadDuty(Document document, int predicate, int subject, Verdict verdict)
    {
        var duty = -1;
        foreach (var dependent in document.Dependents.Of(predicate))
        {
            if (document.RelationIds[dependent] == RelationId.Aux)
            {
                // "Should it rain" is a condition: there the helper stands before its subject.
                duty = hedges[HedgeKind.Duty].TryFind(document, dependent, dependent + 1, out _, out _) && dependent > subject ? dependent : document.Lemmas[dependent] == "have" ? -1 : duty;
            }
        }

        // "Should have packed" is a reproach, whatever the parser makes of "have".
        var isOrder = duty >= 0 && !verdict.IsNegative && document.Lemmas[predicate] != "have";
        if (isOrder)
        {
            verdict.Take("duty", Stance.Orders, duty);
            verdict.Lower("duty", CertaintyValue.Unknown, duty);
        }

        return isOrder;
    }

    /// <summary>"Open the archive": a bare verb that opens what is quoted. "Thank you" and its like are set phrases.</summary>
    private bool ReadImperative(Document document, Attribution attribution, int predicate, int subject, Verdict verdict)
    {
        if (attribution.Manner is not (Manner.Direct or Manner.Mixed) || subject >= 0 || document.PennTags[predicate] != Base || verdict.IsNegative
            || attribution.Content[0].Start != predicate || hedges[HedgeKind.Inner].TryFind(document, predicate, predicate + 1, out _, out _))
        {
            return false;
        }

        verdict.Take("imperative", Stance.Orders, predicate);
        verdict.Lower("imperative", CertaintyValue.Unknown, predicate);
        return true;
    }

    /// <summary>"We believe that", "the firm plans to", "the panel recommends that": the verb of the content, or over it, says what is done.</summary>
    private void ReadOwnVerb(Document document, Attribution attribution, int predicate, Verdict verdict)
    {
        var governor = document.Heads[predicate];
        var isGoverned = attribution.Manner == Manner.Own && governor >= 0
            && (document.RelationIds[predicate] == RelationId.Ccomp || document.RelationIds[predicate] == RelationId.Xcomp);
        if (!TryRead(document, predicate, verdict) && isGoverned)
        {
            TryRead(document, governor, verdict);
        }
    }

    private bool TryRead(Document document, int verb, Verdict verdict)
    {
        // "Is believed to" is hearsay, nobody's belief; "is expected to" is the report's own.
        if (document.Tags[verb] != UniversalTag.Verb || !cues.Words.TryFind(document, verb, verb + 1, out var word, out var count)
            || word.Stance is not (Stance.Believes or Stance.Expects or Stance.Intends or Stance.Promises or Stance.Denies or Stance.Orders)
            || (word.Stance != Stance.Expects && Predicate.IsPassive(document, verb)) || !IsDoneByIt(document, verb, word.Stance))
        {
            return false;
        }

        verdict.Take("verb", word.Stance, verb, count);
        verdict.Lower("verb", word.AtMost, verb, count);
        if (word.Polarity == Polarity.Negative)
        {
            verdict.Turn("verb", Polarity.Negative, verb, count);
        }

        return true;
    }

    /// <summary>"Recommends that" orders by being said; "ordered no shells" and "has ordered the club to pay" tell of an order, "offers a villa" of an offer, "holds a rally" of no belief.</summary>
    private static bool IsDoneByIt(Document document, int verb, Stance stance) => stance switch
    {
        Stance.Orders => Predicate.ComplementOf(document, verb) >= 0 && PennTags.NameOf(document.PennTags[verb]) is "VBP" or "VBZ",
        Stance.Promises or Stance.Believes or Stance.Intends => Predicate.ComplementOf(document, verb) >= 0,
        _ => true,
    };

    /// <summary>Calling a report a lie or an invention denies what it tells.</summary>
    private void ReadFalsehood(Document document, Attribution attribution, int predicate, Verdict verdict)
    {
        var isNaming = attribution.Cue.Any(cue => hedges[HedgeKind.Naming].TryFind(document, cue.Start, cue.End, out _, out _));
        foreach (var range in attribution.Content)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                var isPredicate = i == predicate || (i < range.Start + MostWords && isNaming);
                if (isPredicate && hedges[HedgeKind.Falsehood].TryFind(document, i, range.End, out _, out var count) && IsAboutTelling(document, attribution, predicate))
                {
                    verdict.Take("falsehood", Stance.Denies, i, count);
                    verdict.Turn("falsehood", Polarity.Negative, i, count);
                    return;
                }
            }
        }
    }

    private bool IsAboutTelling(Document document, Attribution attribution, int predicate)
    {
        var subject = predicate >= 0 ? SubjectOf(document, predicate) : -1;
        if (subject >= 0)
        {
            // "It is ridiculous that guests must pay" judges what is told, and tells it.
            return hedges[HedgeKind.Telling].TryFind(document, subject, subject + 1, out _, out _)
                && (document.Tags[subject] != UniversalTag.Pron || Predicate.ComplementOf(document, predicate) < 0);
        }

        // "Called the story a lie": what is called so stands between cue and content, or in the content.
        var start = attribution.Cue.Count > 0 ? attribution.Cue[^1].End : 0;
        var end = Math.Max(start, attribution.Content[^1].End);
        for (var i = start; i < end && attribution.Cue.Count > 0; i++)
        {
            if (hedges[HedgeKind.Telling].TryFind(document, i, i + 1, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The subject, if need be that of the verb it is joined to: "China opposed … and would protect".</summary>
    private static int SubjectOf(Document document, int predicate)
    {
        foreach (var dependent in document.Dependents.Of(predicate))
        {
            if (RelationId.IsSubject(document.RelationIds[dependent]))
            {
                return dependent;
            }
        }

        return document.RelationIds[predicate] == RelationId.Conj && document.Heads[predicate] is >= 0 and var first && document.RelationIds[first] != RelationId.Conj
            ? SubjectOf(document, first)
            : -1;
    }
}
