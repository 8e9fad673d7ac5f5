using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Says who does what a verb tells where its own clause leaves that open: "agreed to sell", "rifles that were sold".</summary>
internal sealed class Controllers(Document document)
{
    private const int Deepest = 4;

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
                return Antecedent(dependent, verb);
            }
        }

        return SubjectOf(verb);
    }

    /// <summary>The subject of a verb, or the noun that its clause tells of.</summary>
    public int SubjectOf(int verb)
    {
        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (RelationId.IsSubject(document.RelationIds[dependent]))
            {
                return Antecedent(dependent, verb);
            }
        }

        if (Awaited(verb) is >= 0 and var awaited)
        {
            return awaited;
        }

        var relation = document.RelationIds[verb];
        return relation == RelationId.RelativeClause || (relation == RelationId.Acl && PennTags.NameOf(document.PennTags[verb]) is "VBG" or "VBN") ? document.Heads[verb] : -1;
    }

    /// <summary>"Waiting for Iran to begin": the tree hangs "for Iran" on the waiting; -1 for none.</summary>
    public int Awaited(int verb)
    {
        var to = verb - 1;
        if (to < 1 || document.Heads[to] != verb || document.RelationIds[to] != RelationId.Mark || document.Heads[verb] is not (>= 0 and var head))
        {
            return -1;
        }

        foreach (var dependent in document.Dependents.Of(head))
        {
            if (document.RelationIds[dependent] == RelationId.Obl && dependent == to - 1 && HasFor(dependent))
            {
                return dependent;
            }
        }

        return -1;
    }

    private bool HasFor(int noun)
    {
        foreach (var dependent in document.Dependents.Of(noun))
        {
            if (document.RelationIds[dependent] == RelationId.Case)
            {
                return document.Lemmas[dependent] == "for";
            }
        }

        return false;
    }

    /// <summary>Whose plan, talks or deal it is: "its plan to", "is in talks to", "signed a deal to".</summary>
    public int SubjectOver(int noun)
    {
        foreach (var dependent in document.Dependents.Of(noun))
        {
            if (document.RelationIds[dependent] == RelationId.NmodPoss || document.RelationIds[dependent] == RelationId.Nsubj)
            {
                return dependent;
            }
        }

        var head = document.Heads[noun];
        return head >= 0 && document.Tags[head] == UniversalTag.Verb && document.RelationIds[noun] == RelationId.Obj ? SubjectOf(head) : -1;
    }

    /// <summary>"That" and "which" are what they stand for.</summary>
    public int Antecedent(int dependent, int verb)
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
}
