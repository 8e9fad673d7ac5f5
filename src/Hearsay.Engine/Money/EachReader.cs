using Hearsay.Engine.Quantities;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Money;

/// <summary>Reads the words behind an amount: "each", "a rifle", "per voyage", "a year", "in advance".</summary>
internal sealed class EachReader(MoneyLexicon lexicon, MeasureLexicon measures)
{
    private const int LongestNoun = 4;

    /// <summary>What the amount is for with them, and where they end; the use that was known and the start where there are none.</summary>
    public (MoneyUse Use, int End) Read(Document document, int start, int end, MoneyUse use)
    {
        if (lexicon.Behind(document, start, end, out var count) is not MoneyUse.None and var behind)
        {
            var isSum = behind != MoneyUse.Each || use is not (MoneyUse.Payment or MoneyUse.Other);
            return (isSum ? behind : use, start + count);
        }

        return NounAfter(document, start, end) is >= 0 and var noun ? (Settle(document, noun, use), noun + 1) : (use, start);
    }

    private MoneyUse Settle(Document document, int noun, MoneyUse use) =>
        measures.Of(document.Lemmas[noun]) == Measure.Time ? MoneyUse.Other
        : lexicon.Per(document, noun) is not MoneyUse.None and var per ? (use is MoneyUse.None ? per : use)
        : use is MoneyUse.Other ? use : MoneyUse.Each;

    // "a rifle", "per anti-tank missile", "for each launcher"; "a" stands right behind the amount only where it means each.
    private static int NounAfter(Document document, int start, int end)
    {
        var at = start < end && document.FormOf(start) is "for" ? start + 1 : start;
        if (at + 1 >= end || !(document.FormOf(at) is "per" or "each" or "every" || (at == start && document.FormOf(at) is "a" or "an")))
        {
            return -1;
        }

        var noun = -1;
        for (var i = at + 1; i < Math.Min(end, at + 1 + LongestNoun) && document.Tags[i] is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Punct; i++)
        {
            if (document.Tags[i] is UniversalTag.Punct && document.FormOf(i) is not "-")
            {
                break;
            }

            noun = document.Tags[i] is UniversalTag.Noun or UniversalTag.Propn ? i : noun;
        }

        return noun;
    }
}
