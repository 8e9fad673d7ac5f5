using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>The shape of a noun phrase: its head, and where what is told of it begins.</summary>
internal static class NounPhrase
{
    /// <summary>Without punctuation and prepositions at its edges.</summary>
    public static TokenRange Trim(Document document, TokenRange tokens)
    {
        var (start, end) = (tokens.Start, tokens.End);
        while (start < end && (document.Tags[start] is UniversalTag.Punct or UniversalTag.Adp || document.FormOf(start) is "that"))
        {
            start++;
        }

        while (end > start && document.Tags[end - 1] == UniversalTag.Punct)
        {
            end--;
        }

        return new TokenRange(start, end);
    }

    /// <summary>The first noun, name or pronoun whose head lies outside; else the first token that does.</summary>
    public static int HeadOf(Document document, TokenRange tokens)
    {
        var first = -1;
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (tokens.Contains(document.Heads[i]) || document.Tags[i] == UniversalTag.Punct)
            {
                continue;
            }

            if (IsNominal(document.Tags[i]))
            {
                return i;
            }

            first = first < 0 ? i : first;
        }

        for (var i = tokens.Start; i < tokens.End && (first < 0 || !IsNominal(document.Tags[first])); i++)
        {
            first = IsNominal(document.Tags[i]) ? i : first;
        }

        return first >= 0 ? first : tokens.Start;
    }

    /// <summary>Up to the comma, dash, bracket or relative pronoun behind the head.</summary>
    public static TokenRange CoreOf(Document document, TokenRange tokens, int head)
    {
        for (var i = head + 1; i < tokens.End; i++)
        {
            if (IsCut(document, i))
            {
                return new TokenRange(tokens.Start, i);
            }
        }

        return tokens;
    }

    /// <summary>The noun phrase about a head: from its first article, adjective or compound to the end of its name.</summary>
    public static TokenRange Around(Document document, int head)
    {
        var (start, end) = (head, head + 1);
        for (var depth = 0; depth < 4; depth++)
        {
            var before = start;
            foreach (var dependent in document.Dependents.Of(start))
            {
                if (dependent < start && document.RelationIds[dependent] != RelationId.Case && document.RelationIds[dependent] != RelationId.Punct)
                {
                    before = dependent;
                    break;
                }
            }

            if (before == start)
            {
                break;
            }

            start = before;
        }

        foreach (var dependent in document.Dependents.Of(head))
        {
            var relation = document.RelationIds[dependent];
            if (dependent == end && (relation == RelationId.Flat || relation == RelationId.Appos || relation == RelationId.Compound))
            {
                end = dependent + 1;
            }
        }

        if (NameSearch.At(document, head) is >= 0 and var name)
        {
            start = Math.Min(start, document.Names[name].Tokens.Start);
            end = Math.Max(end, document.Names[name].Tokens.End);
        }

        return new TokenRange(start, end);
    }

    private static bool IsNominal(UniversalTag tag) => tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron;

    private static bool IsCut(Document document, int token) =>
        document.FormOf(token) is "," or "(" or "[" or "–" or "—" or "--" or ":" or ";"
        || (document.FormOf(token) is "who" or "which" or "that" or "whose" or "whom" && document.Tags[token] is UniversalTag.Pron or UniversalTag.Sconj);
}
