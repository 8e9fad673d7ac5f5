using Hearsay.Engine.Mentions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Chains;

/// <summary>Names that are written as such though nobody told us of them: "Foreign Secretary Ana Ruiz", "Judicial Watch".</summary>
internal static class WrittenNames
{
    // "Foreign Secretary Ana Maria Ruiz Bravo"; more is no name.
    private const int LongestName = 6;

    /// <summary>The tokens of a person's name at the end of a phrase, behind what the person is; empty where there is none.</summary>
    public static TokenRange PersonIn(Document document, TokenRange tokens, VoiceNouns nouns)
    {
        if (tokens.IsEmpty || (document.NameAt(tokens.End - 1) is >= 0 and var found && document.Names[found].Kind != EntityKind.Person))
        {
            return default;
        }

        var start = TailOf(document, tokens, nouns);
        var count = tokens.End - start;
        if (count == 0 || start == tokens.Start)
        {
            return default;
        }

        if (IsPersonNoun(document, start - 1, nouns))
        {
            return count <= LongestName ? new TokenRange(start, tokens.End) : default;
        }

        // "Head of the Refugee Council Ana Ruiz": the last two are hers.
        return count > 2 && StartsWithPerson(document, new TokenRange(tokens.Start, start), nouns) ? new TokenRange(tokens.End - 2, tokens.End) : default;
    }

    /// <summary>The tokens of a body's name at the end of a phrase, behind what the body is, "the website Open Files", and that noun; empty where there is none.</summary>
    public static TokenRange BodyIn(Document document, TokenRange tokens, VoiceNouns nouns, out VoiceNoun noun)
    {
        noun = default;
        if (tokens.Count < 2)
        {
            return default;
        }

        var start = TailOf(document, tokens, nouns);
        return start > tokens.Start && start < tokens.End && char.IsLower(document.FormOf(start - 1)[^1]) && document.Tags[start - 1] == UniversalTag.Noun
            && nouns.TryFind(document, start - 1, out noun) && noun.Role == NounRole.Body
            ? new TokenRange(start, tokens.End)
            : default;
    }

    /// <summary>Where the words with a capital begin that the phrase ends in.</summary>
    private static int TailOf(Document document, TokenRange tokens, VoiceNouns nouns)
    {
        var start = tokens.End;
        while (start > tokens.Start && IsOfName(document, start - 1, start == tokens.End) && !IsPersonNoun(document, start - 1, nouns))
        {
            start--;
        }

        while (start < tokens.End && !IsCapital(document, start))
        {
            start++;
        }

        return start;
    }

    /// <summary>Nothing but words with a capital behind the article, the last one a proper noun: a name.</summary>
    public static bool IsName(Document document, TokenRange tokens)
    {
        var start = document.Tags[tokens.Start] == UniversalTag.Det ? tokens.Start + 1 : tokens.Start;
        for (var i = start; i < tokens.End; i++)
        {
            if (!IsCapital(document, i) || document.Tags[i] is not (UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Noun))
            {
                return false;
            }
        }

        var isPlain = start < tokens.End && document.Tags[tokens.End - 1] == UniversalTag.Propn;
        return isPlain && (tokens.End - start > 1 || document.Tags[start] == UniversalTag.Propn);
    }

    private static bool StartsWithPerson(Document document, TokenRange tokens, VoiceNouns nouns)
    {
        for (var i = tokens.Start; i < tokens.End && i < tokens.Start + LongestName; i++)
        {
            if (IsPersonNoun(document, i, nouns))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPersonNoun(Document document, int token, VoiceNouns nouns) =>
        nouns.TryFind(document, token, out var noun) && noun.Role is NounRole.Person or NounRole.Spokesman or NounRole.Reporter;

    /// <summary>A proper noun with a capital, or what stands between two: "al", "van", "-".</summary>
    private static bool IsOfName(Document document, int token, bool isLast) =>
        (IsCapital(document, token) && document.Tags[token] == UniversalTag.Propn)
        || (!isLast && document.FormOf(token) is "al" or "el" or "bin" or "ibn" or "van" or "von" or "der" or "de" or "da" or "di" or "du" or "dos" or "la" or "le" or "ben" or "-");

    private static bool IsCapital(Document document, int token) => char.IsUpper(document.FormOf(token)[0]);
}
