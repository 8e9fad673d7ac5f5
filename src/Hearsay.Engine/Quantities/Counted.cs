using Hearsay.Engine.Text;

namespace Hearsay.Engine.Quantities;

/// <summary>Finds the noun that a number counts.</summary>
internal static class Counted
{
    private const int FurthestNoun = 6;

    /// <summary>"60 anti-aircraft missiles", "hundreds of missiles": the token of "missiles"; -1 where nothing is counted.</summary>
    public static int By(Document document, TokenRange number, int end)
    {
        for (var i = number.Start; i < number.End; i++)
        {
            var head = document.Heads[i];
            if (document.RelationIds[i] == RelationId.Nummod && head >= number.End && head < end && IsNoun(document, head))
            {
                return head;
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
            else if (noun >= 0 || !IsPassedOver(document, i, i == number.End))
            {
                break;
            }
        }

        return noun;
    }

    private static bool IsPassedOver(Document document, int token, bool isFirst) =>
        document.Tags[token] is UniversalTag.Adj or UniversalTag.Det || document.FormOf(token) is "-" or "–" || (isFirst && document.FormOf(token) is "of")
        || (document.Tags[token] == UniversalTag.Verb && document.RelationIds[token] == RelationId.Amod);

    private static bool IsNoun(Document document, int token) => document.Tags[token] is UniversalTag.Noun or UniversalTag.Propn;
}
