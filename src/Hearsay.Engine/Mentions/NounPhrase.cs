using Hearsay.Engine.Text;

namespace Hearsay.Engine.Mentions;

/// <summary>The shape of a noun phrase: its head, and where what is told of it begins.</summary>
internal static class NounPhrase
{
    private static readonly byte OwnPronounTag = PennTags.NumberOf("PRP$");
    private static readonly byte HyphenTag = PennTags.NumberOf("HYPH");

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

    /// <summary>
    /// The last noun of the phrase's first stretch: "ministry" in "China's foreign ministry in Beijing", "official" in "an official who was there".
    /// Read off the tags, since trees of long subjects are wrong more often than tags.
    /// </summary>
    public static int HeadOf(Document document, TokenRange tokens)
    {
        var head = -1;
        for (var i = tokens.Start; i < tokens.End && !(head >= 0 && IsEnd(document, i, tokens.End)); i++)
        {
            var isNominal = IsNominal(document.Tags[i]) && document.PennTags[i] != OwnPronounTag;
            head = isNominal || (head < 0 && i + 1 == tokens.End) ? i : head;
        }

        return head >= 0 ? head : WordOf(document, tokens);
    }

    /// <summary>For "a third" and the like: the first word behind the article.</summary>
    private static int WordOf(Document document, TokenRange tokens) =>
        tokens.Count > 1 && document.Tags[tokens.Start] == UniversalTag.Det ? tokens.Start + 1 : tokens.Start;

    private static bool IsEnd(Document document, int token, int end) => document.Tags[token] switch
    {
        UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Part => false,
        UniversalTag.Punct => document.PennTags[token] != HyphenTag && document.FormOf(token) is not ("-" or "\"" or "“" or "”" or "'" or "’" or "." or "/"),
        // "Israeli and American media" goes on, "the mayor and his wife" does not.
        UniversalTag.Cconj => token + 1 >= end || document.Tags[token + 1] != UniversalTag.Adj,
        // "Bahrain-based fleet", "internationally recognised government".
        // But an order "released Friday" is over.
        UniversalTag.Verb when document.Tags[token - 1] is UniversalTag.Noun or UniversalTag.Propn => true,
        UniversalTag.Verb or UniversalTag.Adv => token + 1 >= end || document.Tags[token + 1] is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Verb or UniversalTag.Adj),
        _ => true,
    };

    /// <summary>The first token whose head lies outside.</summary>
    public static int TopOf(Document document, TokenRange tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (!tokens.Contains(document.Heads[i]) && document.Tags[i] != UniversalTag.Punct)
            {
                return i;
            }
        }

        return tokens.Start;
    }

    /// <summary>Without where and when: "Ministry of Defence" of "Ministry of Defence in Chisinau on Tuesday".</summary>
    public static TokenRange TitleOf(Document document, TokenRange core, int head)
    {
        for (var i = head + 1; i < core.End; i++)
        {
            if (document.Tags[i] == UniversalTag.Adp && document.FormOf(i) is not ("of" or "for"))
            {
                return new TokenRange(core.Start, i);
            }
        }

        return core;
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

        if (end < document.TokenCount && document.NameAt(end) is >= 0 and var beside && document.Names[beside].Tokens.Start == end)
        {
            // "The state news agency KCNA".
            end = document.Names[beside].Tokens.End;
        }

        if (document.NameAt(head) is >= 0 and var name)
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
