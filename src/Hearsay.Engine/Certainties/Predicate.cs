using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>Finds the words that a content turns on: the heads of its main clauses.</summary>
internal static class Predicate
{
    private const int MostClauses = 8;
    private static readonly byte Participle = PennTags.NumberOf("VBN");

    /// <summary>The head of each sentence's main clause inside the content, in reading order; a noun where there is no verb.</summary>
    public static List<int> MainOnes(Document document, IReadOnlyList<TokenRange> content)
    {
        var found = new List<int>();
        foreach (var range in content)
        {
            for (var i = range.Start; i < range.End && found.Count < MostClauses; i++)
            {
                if (IsTop(document, content, i))
                {
                    found.Add(i);
                }
            }
        }

        var clauses = found.FindAll(word => IsClause(document, word));
        return clauses.Count > 0 ? clauses : found;
    }

    /// <summary>Whether the word heads a clause: a verb, or what a copula or a subject hangs on.</summary>
    public static bool IsClause(Document document, int word)
    {
        if (document.Tags[word] is UniversalTag.Verb or UniversalTag.Aux)
        {
            return true;
        }

        foreach (var dependent in document.Dependents.Of(word))
        {
            var relation = document.RelationIds[dependent];
            if (relation == RelationId.Cop || RelationId.IsSubject(relation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The clause under a word: "are said | to have carried", "it is possible | that they left"; -1 where there is none.</summary>
    public static int ComplementOf(Document document, int word)
    {
        var clause = -1;
        foreach (var dependent in document.Dependents.Of(word))
        {
            var relation = document.RelationIds[dependent];
            if (relation == RelationId.Xcomp)
            {
                return dependent;
            }

            if (relation == RelationId.Ccomp || relation == RelationId.Csubj || (relation == RelationId.Advcl && IsInfinitiveBehind(document, word, dependent)))
            {
                clause = dependent;
            }
        }

        return clause;
    }

    // "Had planned | to close": some parsers take it for a purpose.
    private static bool IsInfinitiveBehind(Document document, int word, int clause)
    {
        foreach (var dependent in document.Dependents.Of(clause))
        {
            if (dependent == word + 1)
            {
                return document.RelationIds[dependent] == RelationId.Mark && document.FormOf(dependent) is "to";
            }
        }

        return false;
    }

    /// <summary>"Are said to", "is alleged to", whether the tagger took it for a verb or not.</summary>
    public static bool IsPassive(Document document, int clause)
    {
        var isParticiple = document.PennTags[clause] == Participle || document.FormOf(clause).EndsWith("ed", StringComparison.Ordinal);
        foreach (var dependent in document.Dependents.Of(clause))
        {
            var relation = document.RelationIds[dependent];
            if (relation == RelationId.AuxPass || relation == RelationId.NsubjPass || (isParticiple && relation == RelationId.Cop))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasObject(Document document, int clause)
    {
        foreach (var dependent in document.Dependents.Of(clause))
        {
            if (document.RelationIds[dependent] == RelationId.Obj)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A participle without its auxiliary, as headlines have it: "militiamen said to be killed".</summary>
    public static bool IsBareParticiple(Document document, int clause)
    {
        foreach (var dependent in document.Dependents.Of(clause))
        {
            if (document.RelationIds[dependent] == RelationId.Aux)
            {
                return false;
            }
        }

        return document.PennTags[clause] == Participle && !HasObject(document, clause);
    }

    private static bool IsTop(Document document, IReadOnlyList<TokenRange> content, int word)
    {
        var relation = document.RelationIds[word];
        if (document.Tags[word] == UniversalTag.Punct || relation == RelationId.Aux || relation == RelationId.AuxPass || relation == RelationId.Mark)
        {
            // A helper whose verb is elsewhere: the parser took "have neither bought" apart.
            return false;
        }

        var head = document.Heads[word];
        return head < 0 || !CueReader.IsIn(content, head);
    }
}
