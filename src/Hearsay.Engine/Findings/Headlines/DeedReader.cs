using Hearsay.Engine.Text;

namespace Hearsay.Engine.Findings.Headlines;

/// <summary>Reads the deeds of a sentence: each verb that says more than "said", with the nouns and names around it.</summary>
internal sealed class DeedReader(DeedLexicon deeds, FootingReader footings)
{
    private const int Deepest = 5;
    private static readonly byte Conjunct = RelationId.Conj;

    public List<Deed> In(Material material, Sentence sentence)
    {
        var found = new List<Deed>();
        for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
        {
            if (material.Document.Tags[token] == UniversalTag.Verb && (!material.IsCue(token) || deeds.IsDone(material.Document, token, sentence.Tokens.End)))
            {
                found.Add(Read(material, token, sentence.Tokens));
            }
        }

        return found;
    }

    /// <summary>
    /// As <see cref="In"/>, and where no verb was seen, the noun or adjective that must be one: headlines leave out the small words that tell them apart
    /// ("Generals sign rocket deal", "Rivals close deal").
    /// </summary>
    public List<Deed> InHeadline(Material material, Sentence headline)
    {
        var found = In(material, headline).FindAll(deed => IsTold(material.Document, deed.Word));
        if (found.Count > 0)
        {
            return found.ConvertAll(deed => deed.Things.Count > 0 ? deed : InARow(material, headline.Tokens, deed.Word));
        }

        return FindHiddenVerb(material.Document, headline.Tokens) is >= 0 and var verb ? [InARow(material, headline.Tokens, verb)] : [];
    }

    // Where the tree went wrong: what stands around the verb, and as its objects what stands behind it.
    private Deed InARow(Material material, TokenRange headline, int verb)
    {
        var (things, objects) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var token = headline.Start; token < headline.End; token++)
        {
            if (token != verb)
            {
                (token > verb ? objects : things).UnionWith(KeysOf(material, token));
            }
        }

        things.UnionWith(objects);
        return new Deed(verb, material.Document.Lemmas[verb], deeds.GroupsOf(material.Document, verb, headline.End), things, objects, null, Footing.Flat);
    }

    // What is told as happening: no infinitive, no "-ing", no order.
    private static bool IsTold(Document document, int verb) => PennTags.NameOf(document.PennTags[verb]) switch
    {
        "VBD" or "VBZ" or "VBP" => true,
        "VBN" => document.RelationIds[verb] != RelationId.Amod,
        // Headlines say "Generals sign deal", which the tagger may take for an infinitive.
        "VB" => HasWill(document, verb) || (verb > 0 && IsNoun(document, verb - 1)),
        _ => false,
    };

    private static bool HasWill(Document document, int verb)
    {
        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (document.RelationIds[dependent] == RelationId.Aux && document.Lemmas[dependent] is "will")
            {
                return true;
            }
        }

        return false;
    }

    private int FindHiddenVerb(Document document, TokenRange headline)
    {
        for (var token = headline.Start + 1; token < headline.End - 1; token++)
        {
            if ((IsNoun(document, token) || document.Tags[token] == UniversalTag.Adj) && IsNoun(document, token - 1) && document.Tags[token + 1] != UniversalTag.Punct
                && deeds.GroupsOf(document, token, token + 1) is { Length: > 0 } groups && !groups.Contains(DeedLexicon.Agreement)
                && !groups.Contains(DeedLexicon.Unfinished) && HasNounBehind(document, token + 1, headline.End))
            {
                return token;
            }
        }

        return -1;
    }

    private static bool HasNounBehind(Document document, int from, int end)
    {
        for (var token = from; token < end; token++)
        {
            if (IsNoun(document, token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNoun(Document document, int token) => document.Tags[token] is UniversalTag.Noun or UniversalTag.Propn;

    private Deed Read(Material material, int verb, TokenRange sentence)
    {
        var document = material.Document;
        var groups = deeds.GroupsOf(document, verb, sentence.End);
        var (things, objects) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        string? doer = null;
        foreach (var dependent in document.Dependents.Of(verb))
        {
            var relation = document.RelationIds[dependent];
            if (!IsClause(document, dependent, relation))
            {
                // What one looks for or works on is done to as well.
                var isObject = relation == RelationId.Obj || relation == RelationId.NsubjPass || (relation == RelationId.Obl && groups.Contains(DeedLexicon.Unfinished));
                Walk(material, dependent, 0, things, isObject ? objects : null);
                doer = relation == RelationId.Nsubj || relation == RelationId.OblAgent ? material.NameOf(dependent) ?? doer : doer;
            }
        }

        AddFromAbove(material, verb, things, objects);
        return new Deed(verb, document.Lemmas[verb], groups, things, objects, doer, footings.Of(material, verb));
    }

    private void Walk(Material material, int token, int depth, HashSet<string> things, HashSet<string>? objects)
    {
        var document = material.Document;
        things.UnionWith(KeysOf(material, token));
        if (depth == 0 || document.RelationIds[token] == Conjunct)
        {
            objects?.UnionWith(KeysOf(material, token));
        }

        if (depth == Deepest)
        {
            return;
        }

        foreach (var dependent in document.Dependents.Of(token))
        {
            var relation = document.RelationIds[dependent];
            if (!IsClause(document, dependent, relation))
            {
                Walk(material, dependent, depth + 1, things, relation == Conjunct ? objects : null);
            }
        }
    }

    private static bool HasSubject(Document document, int verb)
    {
        foreach (var dependent in document.Dependents.Of(verb))
        {
            if (RelationId.IsSubject(document.RelationIds[dependent]))
            {
                return true;
            }
        }

        return false;
    }

    // A deal, a pact and an agreement are one thing.
    private IEnumerable<string> KeysOf(Material material, int token) =>
        material.Document.Tags[token] == UniversalTag.Noun && deeds.GroupsOf(material.Document, token, token + 1).Contains(DeedLexicon.Agreement)
            ? [DeedLexicon.Agreement]
            : material.KeysOf(token);

    private static bool IsClause(Document document, int token, byte relation) =>
        relation == RelationId.Ccomp || relation == RelationId.Xcomp || relation == RelationId.Advcl || relation == RelationId.RelativeClause
        || relation == RelationId.Acl || relation == RelationId.Parataxis || relation == RelationId.Csubj
        || (relation == Conjunct && document.Tags[token] is UniversalTag.Verb);

    // "Missiles that went to Libya", "arms seized at the port": the noun is the verb's own; "trying to buy": so is the subject of "trying".
    private void AddFromAbove(Material material, int verb, HashSet<string> things, HashSet<string> objects)
    {
        var document = material.Document;
        var (relation, head) = (document.RelationIds[verb], document.Heads[verb]);
        if (head < 0)
        {
            return;
        }

        if (relation == RelationId.RelativeClause || relation == RelationId.Acl)
        {
            Walk(material, head, Deepest, things, objects);
        }
        else if (!HasSubject(document, verb)
            && (relation == RelationId.Xcomp || relation == RelationId.Ccomp || relation == Conjunct || relation == RelationId.Advcl))
        {
            foreach (var dependent in document.Dependents.Of(head))
            {
                if (RelationId.IsSubject(document.RelationIds[dependent]))
                {
                    Walk(material, dependent, 1, things, null);
                }
            }
        }
    }
}
