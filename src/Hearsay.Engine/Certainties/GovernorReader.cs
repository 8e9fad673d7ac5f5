using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>
/// What stands over a content in its sentence, outside of it: "may have said that", "there is no evidence that", "the club believes the minister said that". Every
/// voice of a chain may lower what it passes on.
/// </summary>
internal sealed class GovernorReader(CueLexicon cues, HedgeLexicon hedges)
{
    private const int MostLevels = 6;

    public void Read(Document document, Attribution attribution, Verdict verdict)
    {
        var start = TopOf(document, attribution.Cue) is >= 0 and var cue ? cue : verdict.Predicate;
        if (start < 0)
        {
            return;
        }

        if (start != verdict.Predicate)
        {
            ReadHelpers(document, attribution, start, verdict);
            if (Predicate.ComplementOf(document, start) is >= 0 and var below && CueReader.IsIn(attribution.Cue, below)
                && !IsPreamble(document, below, document.RelationIds[below]))
            {
                ReadRaising(document, start, verdict);
            }
        }

        Climb(document, attribution, start, verdict);
    }

    private void Climb(Document document, Attribution attribution, int start, Verdict verdict)
    {
        var word = start;
        for (var level = 0; level < MostLevels; level++)
        {
            var relation = document.RelationIds[word];
            var above = document.Heads[word];
            if (above < 0 || !Carries(relation))
            {
                return;
            }

            if (!CueReader.IsIn(attribution.Cue, above) && !CueReader.IsIn(attribution.Content, above))
            {
                ReadGovernor(document, attribution, above, word, verdict);
            }

            word = above;
        }
    }

    // A relative clause or an aside hangs on something without being told by it.
    private static bool Carries(byte relation) =>
        relation == RelationId.Ccomp || relation == RelationId.Xcomp || relation == RelationId.Csubj || relation == RelationId.Acl;

    private void ReadGovernor(Document document, Attribution attribution, int word, int below, Verdict verdict)
    {
        var relation = document.RelationIds[below];
        if (document.Tags[word] == UniversalTag.Propn || document.NameAt(word) >= 0 || CueReader.IsIn(attribution.Source, word))
        {
            // Hope Hicks hopes nothing.
            return;
        }

        if (ReadEvidence(document, word, verdict))
        {
            return;
        }

        ReadHelpers(document, attribution, word, verdict);
        if (relation == RelationId.Acl || IsPreamble(document, below, relation))
        {
            return;
        }

        if (!ReadRaising(document, word, verdict) && cues.Words.TryFind(document, word, word + 1, out var cue, out _) && cue.AtMost is CertaintyValue.Probable or CertaintyValue.Possible)
        {
            verdict.Lower("over it", cue.AtMost, word);
            TurnRaised(document, attribution, word, cue, verdict);
        }
    }

    /// <summary>"Appeared to say", "is thought to have said".</summary>
    private bool ReadRaising(Document document, int word, Verdict verdict)
    {
        if (!hedges[HedgeKind.Raising].TryFind(document, word, word + 1, out var hedge, out _)
            && !(Predicate.IsPassive(document, word) && hedges[HedgeKind.Passive].TryFind(document, word, word + 1, out hedge, out _)))
        {
            return false;
        }

        verdict.Lower("over it", hedge.AtMost, word);
        return true;
    }

    /// <summary>"Wishes to state that" states; "appears to state that" does not quite.</summary>
    private bool IsPreamble(Document document, int below, byte relation) =>
        relation == RelationId.Xcomp && document.Heads[below] is >= 0 and var wish
        && cues.Words.TryFind(document, wish, wish + 1, out var over, out _) && over.Stance == Stance.Intends
        && cues.Words.TryFind(document, below, below + 1, out var cue, out _) && (cue.Class == CueWord.Say || cue.Stance == Stance.Denies);

    /// <summary>"The panel does not believe that": the negation over the verb of belief belongs under it (Horn 1978).</summary>
    private void TurnRaised(Document document, Attribution attribution, int word, CueWord cue, Verdict verdict)
    {
        if (attribution.Manner == Manner.Own && cue.Stance is Stance.Believes or Stance.Expects or Stance.Intends && NegationOn(document, word) is >= 0 and var negation)
        {
            verdict.Turn("negative raising", Polarity.Negative, negation);
        }
    }

    private void ReadHelpers(Document document, Attribution attribution, int word, Verdict verdict)
    {
        foreach (var dependent in document.Dependents.Of(word))
        {
            if (CueReader.IsIn(attribution.Content, dependent))
            {
                continue;
            }

            if (document.RelationIds[dependent] == RelationId.Aux)
            {
                // "Would say" and "could say" are told of the teller; "may have said" leaves open that it was said.
                if (hedges[HedgeKind.Modal].TryFind(document, dependent, dependent + 1, out var modal, out _) && modal.AtMost == CertaintyValue.Possible
                    && NegationOn(document, word) < 0)
                {
                    verdict.Lower("modal over it", modal.AtMost, dependent);
                }
            }
            else if (hedges[HedgeKind.Adverb].TryFind(document, dependent, dependent + 1, out var hedge, out _))
            {
                verdict.Lower("adverb over it", hedge.AtMost, dependent);
            }
        }
    }

    /// <summary>"Evidence that" makes probable, "no evidence that" and "nothing to show that" improbable; what "is not evidence that" leaves open.</summary>
    private bool ReadEvidence(Document document, int word, Verdict verdict)
    {
        var kind = document.Tags[word] == UniversalTag.Noun ? HedgeKind.Evidence : HedgeKind.Showing;
        if (!hedges[kind].TryFind(document, word, word + 1, out var hedge, out _))
        {
            return false;
        }

        var negation = NegationOn(document, word);
        if (negation < 0 && document.Heads[word] is >= 0 and var above && (Carries(document.RelationIds[word]) || document.RelationIds[word] == RelationId.Advcl))
        {
            negation = NegationIn(document, above);
        }

        if (negation >= 0 && document.RelationIds[negation] == RelationId.Advmod && document.Tags[word] == UniversalTag.Noun)
        {
            verdict.Lower("evidence", CertaintyValue.Unknown, negation);
            return true;
        }

        verdict.Lower("evidence", negation >= 0 && hedge.AtMost < CertaintyValue.Probable ? CertaintyValue.Probable : hedge.AtMost, word);
        if (negation >= 0)
        {
            verdict.Turn("evidence", Polarity.Negative, negation);
        }

        return true;
    }

    private int NegationIn(Document document, int word) =>
        hedges[HedgeKind.Negation].TryFind(document, word, word + 1, out _, out _) ? word : NegationOn(document, word);

    private int NegationOn(Document document, int word)
    {
        foreach (var dependent in document.Dependents.Of(word))
        {
            if (hedges[HedgeKind.Negation].TryFind(document, dependent, dependent + 1, out _, out _))
            {
                return dependent;
            }

            if (document.RelationIds[dependent] == RelationId.Obj && hedges[HedgeKind.Negation].TryFind(document, dependent, dependent + 1, out _, out _))
            {
                return dependent;
            }
        }

        return -1;
    }

    /// <summary>The word of the cue that the others hang on, -1 where there is none.</summary>
    private static int TopOf(Document document, IReadOnlyList<TokenRange> cue)
    {
        foreach (var range in cue)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (document.Tags[i] is UniversalTag.Verb && !CueReader.IsIn(cue, document.Heads[i]))
                {
                    return i;
                }
            }
        }

        return -1;
    }
}
