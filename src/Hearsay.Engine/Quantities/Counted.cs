using Hearsay.Engine.Text;

namespace Hearsay.Engine.Quantities;

/// <summary>Finds the noun that a number counts.</summary>
internal static class Counted
{
    private const int FurthestNoun = 6;

    /// <summary>"60 anti-aircraft missiles", "hundreds of missiles", "the rifles were 338": the token of the noun; -1 where nothing is counted.</summary>
    public static int By(Document document, TokenRange number, int end)
    {
        if (number.End < end && document.FormOf(number.End) is "%")
        {
            return number.End;
        }

        if (number.End + 1 < end && document.FormOf(number.End) is "per" && document.FormOf(number.End + 1) is "cent")
        {
            return number.End + 1;
        }

        // "A 40-foot container": the feet are counted, whatever the tree says.
        if (IsHyphenated(document, number.End, end))
        {
            return number.End + 1;
        }

        for (var i = number.Start; i < number.End; i++)
        {
            var head = document.Heads[i];
            if (document.RelationIds[i] == RelationId.Nummod && head >= number.End && head < end && IsNoun(document, head))
            {
                return IsBeforeNumbered(document, head, end) ? head + 2 : head;
            }
        }

        // Without a tree that tells: the last noun of the first run of nouns behind it, over "of", articles and adjectives.
        var noun = -1;
        for (var i = number.End; i < Math.Min(end, number.End + FurthestNoun); i++)
        {
            if (IsNoun(document, i))
            {
                noun = i;
            }
            else if (noun == i - 1 && noun >= 0 && IsBeforeNumbered(document, noun, end))
            {
                continue;
            }
            else if (noun >= 0 || !IsPassedOver(document, i, i == number.End))
            {
                break;
            }
        }

        return noun >= 0 ? noun : Subject(document, number);
    }

    /// <summary>What there is so much of: "ammunition" behind "rounds of", "missiles" behind "containers with"; the unit itself where nothing follows.</summary>
    public static int Thing(Document document, int unit, int end)
    {
        if (unit > 0 && document.FormOf(unit - 1) is "-" && document.Heads[unit] is var head && head > unit && head < end && IsNoun(document, head))
        {
            // "a 40-tonne cargo of wheat"
            return Thing(document, head, end) is >= 0 and var inside ? inside : head;
        }

        if (unit + 1 >= end || document.FormOf(unit + 1) is not ("of" or "with" or "containing" or "carrying"))
        {
            return -1;
        }

        var noun = -1;
        for (var i = unit + 2; i < Math.Min(end, unit + 2 + FurthestNoun); i++)
        {
            if (IsNoun(document, i))
            {
                noun = i;
            }
            else if (document.Tags[i] is UniversalTag.Num && noun < 0)
            {
                continue;
            }
            else if (document.FormOf(i) is not "-" && (noun >= 0 || !IsPassedOver(document, i, false)))
            {
                break;
            }
        }

        return noun;
    }

    private static bool IsHyphenated(Document document, int at, int end) =>
        at + 1 < end && document.FormOf(at) is "-" && document.TokenStarts[at] == document.TokenEnds[at - 1] && document.TokenStarts[at + 1] == document.TokenEnds[at]
        && char.IsLetter(document.FormOf(at + 1)[0]);

    // "40 Type 56 rifles"
    private static bool IsBeforeNumbered(Document document, int noun, int end) =>
        noun + 2 < end && document.Tags[noun + 1] == UniversalTag.Num && IsNoun(document, noun + 2) && PennTags.NameOf(document.PennTags[noun]) is not "NNS";

    // "The number of rifles is 338."
    private static int Subject(Document document, TokenRange number)
    {
        var (root, isCopular, subject) = (number.End - 1, false, -1);
        foreach (var dependent in document.Dependents.Of(root))
        {
            isCopular |= document.RelationIds[dependent] == RelationId.Cop;
            subject = document.RelationIds[dependent] == RelationId.Nsubj ? dependent : subject;
        }

        if (!isCopular || subject < 0 || document.Tags[subject] != UniversalTag.Noun)
        {
            return -1;
        }

        foreach (var dependent in document.Dependents.Of(subject))
        {
            if (document.RelationIds[dependent] == RelationId.Nmod && dependent < number.Start && PennTags.NameOf(document.PennTags[dependent]) == "NNS")
            {
                return dependent;
            }
        }

        return PennTags.NameOf(document.PennTags[subject]) == "NNS" ? subject : -1;
    }

    private static bool IsPassedOver(Document document, int token, bool isFirst) =>
        document.Tags[token] is UniversalTag.Adj or UniversalTag.Det || document.FormOf(token) is "-" or "–" || (isFirst && (document.FormOf(token) is "of" || (document.FormOf(token) is "," && token + 1 < document.TokenCount && document.FormOf(token + 1) is "of"))) || (document.FormOf(token) is "of" && document.FormOf(token - 1) is ",")
        || (document.Tags[token] == UniversalTag.Verb && document.RelationIds[token] == RelationId.Amod);

    private static bool IsNoun(Document document, int token) => document.Tags[token] is UniversalTag.Noun or UniversalTag.Propn;
}
