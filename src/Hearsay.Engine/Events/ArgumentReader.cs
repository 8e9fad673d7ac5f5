using Hearsay.Engine.Beats;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>A phrase and where it stands to a word, as it would in an active clause.</summary>
/// <param name="Position">One of <see cref="Positions"/>, or a preposition.</param>
/// <param name="Head">The token that the phrase turns on.</param>
internal readonly record struct Argument(string Position, int Head);

/// <summary>
/// Reads what stands around a word that tells of an event. Passives, relative clauses, participles, control and light verbs are undone: in "rifles that were
/// sold to", "rifles sold to" and "agreed to sell rifles" the rifles are the object of "sell".
/// </summary>
internal sealed class ArgumentReader(LightVerbs lightVerbs, FrontedDates dates)
{
    private const int Furthest = 4;

    public List<Argument> Read(Document document, int trigger)
    {
        var clause = new ClauseArguments(document, dates, []);
        if (document.Tags[trigger] == UniversalTag.Verb)
        {
            clause.ReadVerb(trigger);
            ReadOver(document, trigger, clause, new Passives(document).Is(trigger), 0);
        }
        else
        {
            clause.ReadNoun(trigger);
            ReadOverNoun(document, trigger, clause);
        }

        return clause.Found;
    }

    // What a clause lacks stands over it: the noun that it tells of, or the subject of the verb that it hangs on.
    private static void ReadOver(Document document, int verb, ClauseArguments clause, bool isPassive, int depth)
    {
        var (relation, head) = (document.RelationIds[verb], document.Heads[verb]);
        if (head < 0 || depth == Furthest)
        {
            return;
        }

        var needed = isPassive ? Positions.Object : Positions.Subject;
        if (relation == RelationId.Acl || relation == RelationId.RelativeClause || relation == RelationId.Amod)
        {
            clause.ReadNounOver(verb, head, relation, isPassive);
            return;
        }

        if (clause.Has(needed))
        {
            return;
        }

        if (relation == RelationId.Xcomp || relation == RelationId.Advcl || relation == RelationId.Conj || relation == RelationId.Ccomp || relation == RelationId.Parataxis)
        {
            if (document.Tags[head] is not (UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Aux))
            {
                return;
            }

            if (relation == RelationId.Xcomp || relation == RelationId.Advcl)
            {
                clause.ReadPartners(head);
            }

            var controllers = new Controllers(document);
            var controller = controllers.Awaited(verb) is >= 0 and var awaited ? awaited
                : relation == RelationId.Xcomp || (relation == RelationId.Advcl && controllers.IsCharge(verb)) ? controllers.Controller(head)
                : relation == RelationId.Parataxis || (relation == RelationId.Ccomp && !IsBare(document, verb)) ? -1
                : controllers.SubjectOf(head);
            if (controller >= 0)
            {
                clause.Add(needed, controller);
            }
            else if (relation != RelationId.Ccomp && relation != RelationId.Parataxis)
            {
                ReadOver(document, head, clause, isPassive, depth + 1);
            }

            if (relation == RelationId.Conj && !isPassive && !clause.Has(Positions.Object) && document.Tags[head] == UniversalTag.Verb)
            {
                clause.ShareObject(verb, head);
            }
        }
    }

    // "Denied having sold": a clause that cannot have a subject has that of the one over it.
    private static bool IsBare(Document document, int verb)
    {
        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (document.RelationIds[dependent] == RelationId.Aux && PennTags.NameOf(document.PennTags[dependent]) == "VBG")
            {
                return true;
            }
        }

        return PennTags.NameOf(document.PennTags[verb]) == "VBG" && !HasAuxiliary(document, verb);
    }

    private static bool HasAuxiliary(Document document, int verb)
    {
        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (document.RelationIds[dependent] == RelationId.Aux)
            {
                return true;
            }
        }

        return false;
    }

    // "Signed a deal with", "the deal was signed in": what is said of the verb is said of the noun that it is nothing without.
    private void ReadOverNoun(Document document, int noun, ClauseArguments clause)
    {
        var (relation, head) = (document.RelationIds[noun], document.Heads[noun]);
        if (relation == RelationId.Conj && head >= 0)
        {
            (relation, head) = (document.RelationIds[head], document.Heads[head]);
        }

        if (head >= 0 && document.Tags[head] is UniversalTag.Verb or UniversalTag.Adj && lightVerbs.Contains(document, head) && (relation == RelationId.Obj || relation == RelationId.Obl || relation == RelationId.NsubjPass))
        {
            var over = new ClauseArguments(document, dates, []);
            over.ReadVerb(head);
            ReadOver(document, head, over, new Passives(document).Is(head), 0);
            foreach (var argument in over.Found)
            {
                if (argument.Position != Positions.Object && argument.Head != noun)
                {
                    if (argument.Position != Positions.Subject || !IsUndergone(document, noun, head))
                    {
                        clause.Add(argument.Position, argument.Head);
                    }

                    if (argument.Position == Positions.Subject && ((relation == RelationId.Obl && !over.Has(Positions.Object)) || document.Lemmas[head] is "have" or "face"))
                    {
                        clause.Add(Positions.Bearer, argument.Head);
                    }
                }
                else if (argument.Position == Positions.Object && relation == RelationId.Obl)
                {
                    clause.Add(Positions.Object, argument.Head);
                }
            }
        }
    }

    // "Remains under an embargo", "is subject to a ban": none of the subject's doing.
    private static bool IsUndergone(Document document, int noun, int head)
    {
        foreach (var dependent in document.Dependents.Of(noun))
        {
            if (document.RelationIds[dependent] == RelationId.Case && document.Lemmas[dependent] == "under")
            {
                return true;
            }
        }

        return document.Tags[head] == UniversalTag.Adj;
    }
}
