using Hearsay.Engine.Beats;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Tells how far a telling says that its event has come, from the trigger's form and from what stands over it.</summary>
internal sealed class StageReader(StageLexicon stages)
{
    private const int Furthest = 5;

    /// <summary>The stage; null where it is told as done. "Working to sign a deal" is in talks: what is meant to be agreed is not yet.</summary>
    public Stage? Read(Document document, int trigger, out bool isPlanned)
    {
        isPlanned = IsToCome(document, trigger);
        var stage = Below(document, trigger) ?? (IsUnderway(document, trigger) ? Stage.Underway : null);
        var word = trigger;
        for (var step = 0; step < Furthest; step++)
        {
            var (relation, head) = (document.RelationIds[word], document.Heads[word]);
            if (head < 0 || !Carries(document, word, relation))
            {
                break;
            }

            if (stages.Find(document, head) is { } over)
            {
                stage = Under(stage, over);
                isPlanned &= over != Stage.Done;
            }

            isPlanned |= IsToCome(document, head);
            word = head;
        }

        return stage;
    }

    // "Agreed" of what is only wished for is talked about.
    private static Stage Under(Stage? stage, Stage over) => (stage, over) switch
    {
        (Stage.Agreed, Stage.Wish) => Stage.Talks,
        (Stage.Off, _) => Stage.Off,
        (not null, Stage.Done) => stage.Value,
        (Stage.Talks, Stage.Agreed or Stage.Wish) => Stage.Talks,
        _ => over,
    };

    // What stands over the word says something of it: "negotiate a deal", "the deal is being negotiated", "agreed to buy", "a plan to sell".
    private static bool Carries(Document document, int word, byte relation)
    {
        if (relation == RelationId.Xcomp || relation == RelationId.Obj || relation == RelationId.NsubjPass || relation == RelationId.Compound)
        {
            return true;
        }

        return document.Tags[word] == UniversalTag.Verb
            ? (relation == RelationId.Acl || relation == RelationId.Advcl || relation == RelationId.Ccomp) && document.IsInfinitive(word)
            : relation == RelationId.Obl || relation == RelationId.Nmod || relation == RelationId.Nsubj || relation == RelationId.Conj;
    }

    // "The deal, which was cancelled", "the deal being negotiated": what is told of the noun itself.
    private Stage? Below(Document document, int trigger)
    {
        foreach (var dependent in document.Dependents.Of(trigger))
        {
            var relation = document.RelationIds[dependent];
            if ((relation == RelationId.Amod || relation == RelationId.Acl || relation == RelationId.RelativeClause) && stages.Find(document, dependent) is { } stage
                && document.Tags[trigger] != UniversalTag.Verb)
            {
                return stage;
            }
        }

        return null;
    }

    // "Is sending", "was being sent".
    private static bool IsUnderway(Document document, int trigger)
    {
        var isParticiple = PennTags.NameOf(document.PennTags[trigger]) == "VBG";
        foreach (var dependent in document.Dependents.Of(trigger))
        {
            var relation = document.RelationIds[dependent];
            if ((isParticiple && relation == RelationId.Aux && document.FormOf(dependent) is "is" or "are" or "'s" or "'re")
                || ((relation == RelationId.Aux || relation == RelationId.AuxPass) && document.FormOf(dependent) is "being"))
            {
                return true;
            }
        }

        return false;
    }

    // "Will sell", "to be delivered", "is to receive"; what is said to have been done is no more to come.
    private static bool IsToCome(Document document, int trigger)
    {
        if (IsPerfect(document, trigger))
        {
            return false;
        }

        foreach (var dependent in document.Dependents.Of(trigger))
        {
            if (document.RelationIds[dependent] == RelationId.Aux && document.Lemmas[dependent] is "will" or "would" or "shall" or "may" or "might" or "could" or "can")
            {
                return true;
            }
        }

        return document.IsInfinitive(trigger);
    }

    private static bool IsPerfect(Document document, int verb)
    {
        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (document.RelationIds[dependent] == RelationId.Aux && document.FormOf(dependent) is "have")
            {
                return true;
            }
        }

        return false;
    }
}
