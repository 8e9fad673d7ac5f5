using Hearsay.Engine.Beats;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Collects the arguments of one verb or noun.</summary>
internal sealed class ClauseArguments(Document document, FrontedDates dates, List<Argument> found)
{
    private readonly Controllers _controllers = new(document);
    private readonly Prepositions _prepositions = new(document);
    private readonly Passives _passives = new(document);
    private PhraseArguments? _phrases;

    public List<Argument> Found => found;

    private PhraseArguments Phrases => _phrases ??= new PhraseArguments(document, this, _controllers, _prepositions);

    public bool Has(string position) => found.Exists(argument => argument.Position == position);

    public void Add(string position, int head)
    {
        if (!found.Contains(new Argument(position, head)))
        {
            found.Add(new Argument(position, head));
        }
    }

    public void ReadVerb(int verb)
    {
        var isPassive = _passives.Is(verb);
        var fronted = FrontedSubject(verb);
        foreach (var dependent in document.Dependents.Of(verb))
        {
            var relation = document.RelationIds[dependent];
            if (dependent == fronted)
            {
                Add(isPassive ? Positions.Object : Positions.Subject, dependent);
                Phrases.ReadUnder(dependent, isPassive, 1);
            }
            else if (fronted >= 0 && dependent > verb && RelationId.IsSubject(relation))
            {
                Add(Positions.Object, dependent);
                Phrases.ReadUnder(dependent, isPassive, 1);
            }
            else if (RelationId.IsSubject(relation))
            {
                // "The army was given tanks": of two objects the passive makes the one that gets a subject.
                Add(!isPassive ? Positions.Subject : HasObject(verb) ? Positions.Indirect : Positions.Object, _controllers.Antecedent(dependent, verb));
                Phrases.ReadUnder(dependent, isPassive, 1);
            }
            else if (relation == RelationId.Obj)
            {
                // Of two objects that the tree takes for the same, the first is whom the verb is done to: "sold the army tanks".
                Add(HasObject(verb, dependent + 1) ? Positions.Indirect : Positions.Object, _controllers.Antecedent(dependent, verb));
                Phrases.ReadUnder(dependent, isPassive, 1);
            }
            else if (relation == RelationId.Iobj)
            {
                Add(Positions.Indirect, _controllers.Antecedent(dependent, verb));
            }
            else if (relation == RelationId.Obl || relation == RelationId.OblAgent || relation == RelationId.Nmod)
            {
                Phrases.Read(dependent, isPassive, 0, verb);
            }
            else if (relation == RelationId.Xcomp && document.Tags[dependent] is UniversalTag.Noun or UniversalTag.Propn)
            {
                Add(Positions.Object, dependent);
            }
            else if (isPassive && IsHyphened(dependent, verb))
            {
                Add(Positions.Subject, dependent);
            }
        }

        if (isPassive && !Has(Positions.Subject))
        {
            ReadBelow(verb);
        }
    }

    // "On 2 March customs officers found"; -1 where the clause has a subject before its verb, or none of that kind.
    private int FrontedSubject(int verb)
    {
        var found = -1;
        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (RelationId.IsSubject(document.RelationIds[dependent]) && dependent < verb)
            {
                return -1;
            }

            found = document.RelationIds[dependent] == RelationId.Obl && dates.IsSubject(document, dependent, verb) ? dependent : found;
        }

        return found;
    }

    /// <summary>"Was barred from exporting arms by the council": who did it, where the tree hangs him on the verb below.</summary>
    public void ReadBelow(int verb)
    {
        foreach (var clause in document.Dependents.Of(verb))
        {
            var relation = document.RelationIds[clause];
            if ((relation == RelationId.Xcomp || relation == RelationId.Advcl) && !_passives.Is(clause))
            {
                AddAgents(clause);
                foreach (var dependent in document.Dependents.Of(clause))
                {
                    if (document.RelationIds[dependent] == RelationId.Obj)
                    {
                        AddAgents(dependent);
                    }
                }
            }
        }
    }

    private void AddAgents(int word)
    {
        foreach (var phrase in document.Dependents.Of(word))
        {
            var relation = document.RelationIds[phrase];
            if ((relation == RelationId.Obl || relation == RelationId.OblAgent || relation == RelationId.Nmod) && _prepositions.Of(phrase) == "by")
            {
                Add(Positions.Subject, phrase);
            }
        }
    }

    public void ReadNoun(int noun)
    {
        foreach (var dependent in document.Dependents.Of(noun))
        {
            var relation = document.RelationIds[dependent];
            if (relation == RelationId.NmodPoss)
            {
                Add(Positions.Possessor, _controllers.Antecedent(dependent, noun));
            }
            else if (relation == RelationId.Compound || relation == RelationId.Amod)
            {
                Add(Positions.Modifier, dependent);
            }
            else if (relation == RelationId.Nmod || relation == RelationId.Obl)
            {
                Phrases.Read(dependent, false, 0, noun);
            }
            else if (RelationId.IsSubject(relation))
            {
                // An adjective is as good as a passive: "the rifles were bound for".
                Add(document.Tags[noun] == UniversalTag.Adj ? Positions.Object : Positions.Bearer, _controllers.Antecedent(dependent, noun));
            }
            else if (relation == RelationId.Appos && document.NameAt(dependent) >= 0)
            {
                Add(Positions.Bearer, dependent);
            }
            else if (relation == RelationId.Cop && SubjectBefore(noun) is >= 0 and var subject)
            {
                Add(Positions.Bearer, subject);
            }
        }

        if (document.Heads[noun] is >= 0 and var head)
        {
            ReadOverNoun(noun, head);
        }
    }

    // "A vessel laden with", "Maas, an arms broker", "acted as a broker".
    private void ReadOverNoun(int noun, int head)
    {
        var relation = document.RelationIds[noun];
        if (document.Tags[noun] == UniversalTag.Adj)
        {
            if (relation == RelationId.Amod || relation == RelationId.Acl)
            {
                Add(Positions.Object, head);
            }
        }
        else if (relation == RelationId.Appos)
        {
            Add(Positions.Bearer, head);
        }
        else if (document.Tags[head] == UniversalTag.Verb && _prepositions.Of(noun) == "as" && _controllers.SubjectOf(head) is >= 0 and var subject)
        {
            Add(Positions.Bearer, subject);
        }
    }

    // "Iran" in "Iran-backed".
    private bool IsHyphened(int noun, int participle) => participle == noun + 2 && document.FormOf(noun + 1) is "-" or "–";

    // "Owns one firm and is the director of another".
    private int SubjectBefore(int noun) =>
        document.Heads[noun] is >= 0 and var head && head < noun && document.Tags[head] == UniversalTag.Verb && !HasSubject(noun) ? _controllers.SubjectOf(head) : -1;

    private bool HasSubject(int word)
    {
        foreach (var dependent in document.Dependents.Of(word))
        {
            if (RelationId.IsSubject(document.RelationIds[dependent]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The noun that a participle or relative clause tells of.</summary>
    public void ReadNounOver(int verb, int noun, byte relation, bool isPassive)
    {
        if (relation == RelationId.RelativeClause)
        {
            if (!found.Exists(argument => argument.Head == noun) && !(Has(Positions.Subject) && Has(Positions.Object)))
            {
                Add(isPassive || Has(Positions.Subject) ? Positions.Object : Positions.Subject, noun);
            }
        }
        else if (isPassive)
        {
            Add(Positions.Object, noun);
            Phrases.ReadUnder(noun, isPassive, 1, verb);
        }
        else if (PennTags.NameOf(document.PennTags[verb]) == "VBG" || IsOneOfAll(noun))
        {
            Add(Positions.Subject, noun);
        }
        else
        {
            // "Signed a deal with Kenya to buy", "its plan to sell".
            ReadPartners(noun);
            if (!Has(Positions.Subject) && _controllers.SubjectOver(noun) is >= 0 and var subject)
            {
                Add(Positions.Subject, subject);
            }
        }
    }

    // "The first consignment to leave", "the last ship to call": it is they that leave and call.
    private bool IsOneOfAll(int noun)
    {
        foreach (var dependent in document.Dependents.Of(noun))
        {
            if (document.RelationIds[dependent] == RelationId.Amod && document.Lemmas[dependent] is "first" or "second" or "third" or "next" or "last" or "only" or "latest")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Negotiating with Kenya to buy", "a deal with Kenya to buy": with whom what is meant to be done is talked over.</summary>
    public void ReadPartners(int over)
    {
        foreach (var dependent in document.Dependents.Of(over))
        {
            var relation = document.RelationIds[dependent];
            if ((relation == RelationId.Obl || relation == RelationId.Nmod) && _prepositions.Of(dependent) == "with")
            {
                Add("with", dependent);
            }
        }
    }

    private bool HasObject(int verb, int from = 0)
    {
        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (dependent >= from && document.RelationIds[dependent] == RelationId.Obj)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Bought and shipped rifles": the one object of both, behind them or between.</summary>
    public void ShareObject(int verb, int first)
    {
        foreach (var dependent in document.Dependents.Of(first))
        {
            if (document.RelationIds[dependent] == RelationId.Obj && dependent > verb)
            {
                Add(Positions.Object, dependent);
            }
        }
    }
}
