using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>
/// Contents that themselves are about whether something is so: "there is evidence that the bank knew", "we could not establish who paid". What they frame is
/// what a reader takes from them, so the frame counts as its hedge.
/// </summary>
internal sealed class FrameReader(CueLexicon cues, HedgeLexicon hedges)
{
    private const string Rule = "evidence";

    public void Read(Document document, int predicate, Verdict verdict)
    {
        if (predicate < 0)
        {
            return;
        }

        ReadNoun(document, predicate, predicate, verdict);
        foreach (var dependent in document.Dependents.Of(predicate))
        {
            var relation = document.RelationIds[dependent];
            if (RelationId.IsSubject(relation) || relation == RelationId.Obj)
            {
                ReadNoun(document, dependent, predicate, verdict);
            }
        }

        ReadQuestion(document, predicate, verdict);
    }

    private void ReadNoun(Document document, int noun, int predicate, Verdict verdict)
    {
        if (document.Tags[noun] != UniversalTag.Noun || !hedges[HedgeKind.Evidence].TryFind(document, noun, noun + 1, out var hedge, out _)
            || !(SaysThat(document, noun, RelationId.Acl) || (noun != predicate && SaysThat(document, predicate, RelationId.Ccomp))))
        {
            return;
        }

        // "It is not evidence that" leaves open; "no evidence that" is a phrase of its own.
        verdict.Lower(Rule, noun == predicate && verdict.IsNegative && document.RelationIds[verdict.TurnedAt] == RelationId.Advmod ? CertaintyValue.Unknown : hedge.AtMost, noun);
    }

    private static bool SaysThat(Document document, int word, byte relation)
    {
        foreach (var clause in document.Dependents.Of(word))
        {
            if (document.RelationIds[clause] != relation)
            {
                continue;
            }

            foreach (var mark in document.Dependents.Of(clause))
            {
                if (document.RelationIds[mark] == RelationId.Mark && document.Lemmas[mark] == "that")
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"Could not establish where it came from", "is investigating whether".</summary>
    private void ReadQuestion(Document document, int predicate, Verdict verdict)
    {
        var clause = Predicate.ComplementOf(document, predicate);
        var isOpen = (verdict.IsNegative && document.RelationIds[verdict.TurnedAt] == RelationId.Advmod)
            || (cues.Words.TryFind(document, predicate, document.TokenCount, out var cue, out _) && cue.AtMost == CertaintyValue.Unknown && cue.Stance == Stance.Asserts);
        if (clause < 0 || !isOpen)
        {
            return;
        }

        foreach (var word in document.Dependents.Of(clause))
        {
            if (word > predicate && word < clause && QuestionWords.Opens(document, word))
            {
                verdict.Lower("left open", CertaintyValue.Unknown, word);
                return;
            }
        }
    }
}
