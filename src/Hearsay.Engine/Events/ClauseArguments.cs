using Hearsay.Engine.Beats;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Collects the arguments of one verb or noun.</summary>
internal sealed class ClauseArguments(Document document, List<Argument> found)
{
    private const int Deepest = 4;

    public List<Argument> Found => found;

    public bool Has(string position) => found.Exists(argument => argument.Position == position);

    public void Add(string position, int head)
    {
        if (!found.Contains(new Argument(position, head)))
        {
            found.Add(new Argument(position, head));
        }
    }

    public bool IsPassive(int verb)
    {
        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (document.RelationIds[dependent] == RelationId.AuxPass || document.RelationIds[dependent] == RelationId.NsubjPass)
            {
                return true;
            }
        }

        var relation = document.RelationIds[verb];
        return PennTags.NameOf(document.PennTags[verb]) is "VBN" or "VBD" && (relation == RelationId.Acl || relation == RelationId.Amod);
    }

    public void ReadVerb(int verb)
    {
        var isPassive = IsPassive(verb);
        foreach (var dependent in document.Dependents.Of(verb))
        {
            var relation = document.RelationIds[dependent];
            if (RelationId.IsSubject(relation))
            {
                // "The army was given tanks": of two objects the passive makes the one that gets a subject.
                Add(!isPassive ? Positions.Subject : HasObject(verb) ? Positions.Indirect : Positions.Object, Antecedent(dependent, verb));
                ReadPhrases(dependent, isPassive, 1);
            }
            else if (relation == RelationId.Obj)
            {
                Add(Positions.Object, Antecedent(dependent, verb));
                ReadPhrases(dependent, isPassive, 1);
            }
            else if (relation == RelationId.Iobj)
            {
                Add(Positions.Indirect, Antecedent(dependent, verb));
            }
            else if (relation == RelationId.Obl || relation == RelationId.OblAgent || relation == RelationId.Nmod)
            {
                ReadPhrase(dependent, isPassive, 0, verb);
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

    /// <summary>"Was barred from exporting arms by the council": who did it, where the tree hangs him on the verb below.</summary>
    public void ReadBelow(int verb)
    {
        foreach (var clause in document.Dependents.Of(verb))
        {
            var relation = document.RelationIds[clause];
            if ((relation == RelationId.Xcomp || relation == RelationId.Advcl) && !IsPassive(clause))
            {
                foreach (var dependent in document.Dependents.Of(clause))
                {
                    var below = document.RelationIds[dependent];
                    if ((below == RelationId.Obl || below == RelationId.OblAgent) && Preposition(dependent) == "by")
                    {
                        Add(Positions.Subject, dependent);
                    }
                }
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
                Add(Positions.Possessor, Antecedent(dependent, noun));
            }
            else if (relation == RelationId.Compound || relation == RelationId.Amod)
            {
                Add(Positions.Modifier, dependent);
            }
            else if (relation == RelationId.Nmod || relation == RelationId.Obl)
            {
                ReadPhrase(dependent, false, 0, noun);
            }
            else if (RelationId.IsSubject(relation))
            {
                Add(Positions.Bearer, Antecedent(dependent, noun));
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

        if (document.RelationIds[noun] == RelationId.Appos && document.Heads[noun] >= 0)
        {
            Add(Positions.Bearer, document.Heads[noun]);
        }
    }

    // "Iran" in "Iran-backed".
    private bool IsHyphened(int noun, int participle) => participle == noun + 2 && document.FormOf(noun + 1) is "-" or "–";

    // "Owns one firm and is the director of another".
    private int SubjectBefore(int noun) =>
        document.Heads[noun] is >= 0 and var head && head < noun && document.Tags[head] == UniversalTag.Verb && !HasSubject(noun) ? SubjectOf(head) : -1;

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
            ReadPhrases(noun, isPassive, 1, verb);
        }
        else if (PennTags.NameOf(document.PennTags[verb]) == "VBG")
        {
            Add(Positions.Subject, noun);
        }
        else if (SubjectOver(noun) is >= 0 and var subject && !Has(Positions.Subject))
        {
            // "Signed a deal to buy", "its plan to sell".
            Add(Positions.Subject, subject);
        }
    }

    /// <summary>"Accused them of selling", "sanctioned it for supplying": what the object of the verb above does.</summary>
    public bool IsCharge(int verb)
    {
        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (document.RelationIds[dependent] == RelationId.Mark && document.Lemmas[dependent] is "of" or "for" or "from" or "into")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who does what "to" stands before: the object of "asked him to sell", else the subject.</summary>
    public int Controller(int verb)
    {
        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (document.RelationIds[dependent] == RelationId.Obj || document.RelationIds[dependent] == RelationId.Iobj)
            {
                return dependent;
            }
        }

        return SubjectOf(verb);
    }

    private bool HasObject(int verb)
    {
        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (document.RelationIds[dependent] == RelationId.Obj)
            {
                return true;
            }
        }

        return false;
    }

    public int SubjectOf(int verb)
    {
        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (RelationId.IsSubject(document.RelationIds[dependent]))
            {
                return Antecedent(dependent, verb);
            }
        }

        var relation = document.RelationIds[verb];
        return relation == RelationId.RelativeClause || (relation == RelationId.Acl && PennTags.NameOf(document.PennTags[verb]) == "VBG") ? document.Heads[verb] : -1;
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

    private int SubjectOver(int noun)
    {
        foreach (var dependent in document.Dependents.Of(noun))
        {
            if (document.RelationIds[dependent] == RelationId.NmodPoss)
            {
                return dependent;
            }
        }

        var head = document.Heads[noun];
        return head >= 0 && document.Tags[head] == UniversalTag.Verb && document.RelationIds[noun] == RelationId.Obj ? SubjectOf(head) : -1;
    }

    // "That" and "which" are what they stand for.
    private int Antecedent(int dependent, int verb)
    {
        if (document.Tags[dependent] is not (UniversalTag.Pron or UniversalTag.Det) || document.Lemmas[dependent] is not ("that" or "which" or "who" or "whom" or "whose"))
        {
            return dependent;
        }

        var clause = verb;
        for (var step = 0; step < Deepest && document.Heads[clause] >= 0; step++)
        {
            if (document.RelationIds[clause] == RelationId.RelativeClause || document.RelationIds[clause] == RelationId.Acl)
            {
                return document.Heads[clause];
            }

            clause = document.Heads[clause];
        }

        return dependent;
    }

    private void ReadPhrases(int noun, bool isPassive, int depth, int but = -1)
    {
        foreach (var dependent in document.Dependents.Of(noun))
        {
            if (dependent == but)
            {
                continue;
            }

            var relation = document.RelationIds[dependent];
            if (relation == RelationId.Nmod || (isPassive && relation == RelationId.OblAgent))
            {
                ReadPhrase(dependent, isPassive, depth, noun);
            }
            else if (relation == RelationId.Conj && depth < Deepest)
            {
                ReadPhrases(dependent, isPassive, depth + 1, but);
            }
            else if (relation == RelationId.Acl && depth < Deepest && PennTags.NameOf(document.PennTags[dependent]) is "VBN" or "VBD")
            {
                ReadWithin(dependent, depth + 1);
            }
        }
    }

    // "Found in containers unloaded from the ship", "rifles hidden aboard a dhow": where the goods are is where they were found.
    private void ReadWithin(int participle, int depth)
    {
        foreach (var dependent in document.Dependents.Of(participle))
        {
            if (document.RelationIds[dependent] == RelationId.Obl && Preposition(dependent) is not "by" and var preposition)
            {
                Add($"{document.Lemmas[participle]} {preposition}", dependent);
                ReadPhrase(dependent, false, depth, participle);
            }
        }
    }

    private void ReadPhrase(int phrase, bool isPassive, int depth, int head)
    {
        var preposition = Preposition(phrase);
        if (preposition.Length == 0)
        {
            return;
        }

        // "Of" binds to its noun: "rifles of the army" are none of the army's doing.
        if (preposition == "by" && !isPassive && document.Tags[head] == UniversalTag.Verb)
        {
            return;
        }

        if (depth == 0 || preposition != "of")
        {
            Add(preposition == "by" && isPassive ? Positions.Subject : preposition, phrase);
        }

        ReadLong(phrase, preposition);
        if (depth < Deepest)
        {
            ReadPhrases(phrase, isPassive, depth + 1);
        }

        foreach (var dependent in document.Dependents.Of(phrase))
        {
            if (document.RelationIds[dependent] == RelationId.Conj && Preposition(dependent).Length > 0)
            {
                ReadPhrase(dependent, isPassive, depth, head);
            }
        }
    }

    // "By way of", "on behalf of": a noun that stands bare between two prepositions.
    private void ReadLong(int noun, string preposition)
    {
        if (noun == 0 || document.RelationIds[noun - 1] != RelationId.Case)
        {
            return;
        }

        foreach (var dependent in document.Dependents.Of(noun))
        {
            if (document.RelationIds[dependent] == RelationId.Nmod && Preposition(dependent) == "of")
            {
                Add($"{preposition} {document.Lemmas[noun]} of", dependent);
            }
        }
    }

    private string Preposition(int phrase)
    {
        foreach (var dependent in document.Dependents.Of(phrase))
        {
            if (document.RelationIds[dependent] == RelationId.Case && document.Tags[dependent] != UniversalTag.Part)
            {
                return Whole(dependent);
            }
        }

        return "";
    }

    // "Out of", "by way of": what hangs on the first word as fixed, or stands behind it as a case of its own.
    private string Whole(int first)
    {
        var (words, last) = (document.Lemmas[first], first);
        while (last + 1 < document.TokenCount && (document.Heads[last + 1] == first || (document.Heads[last + 1] == document.Heads[first] && document.RelationIds[last + 1] == RelationId.Case)))
        {
            last++;
            words = $"{words} {document.Lemmas[last]}";
        }

        return words;
    }
}
