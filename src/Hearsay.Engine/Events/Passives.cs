using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Tells which verbs have what they are done to for their subject: "were sold", "rifles sold to".</summary>
internal sealed class Passives(Document document)
{
    /// <summary>Whether what stands as its subject is what it is done to; a participle joined to a passive is one too: "were loaded and shipped".</summary>
    public bool Is(int verb)
    {
        var word = verb;
        while (!IsAlone(word) && PennTags.NameOf(document.PennTags[word]) == "VBN" && document.RelationIds[word] == RelationId.Conj && !HasOwn(word)
            && document.Heads[word] >= 0 && document.Heads[word] < word)
        {
            word = document.Heads[word];
        }

        return IsAlone(word);
    }

    private bool IsAlone(int verb)
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

    // A subject, an object or an auxiliary of its own.
    private bool HasOwn(int verb)
    {
        foreach (var dependent in document.Dependents.Of(verb))
        {
            var relation = document.RelationIds[dependent];
            if (RelationId.IsSubject(relation) || relation == RelationId.Obj || relation == RelationId.Aux)
            {
                return true;
            }
        }

        return false;
    }
}
