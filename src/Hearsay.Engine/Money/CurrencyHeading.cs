using Hearsay.Engine.Quantities;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Money;

/// <summary>A currency said once for the numbers that follow: "Price (EUR)" over a table, "in euros:" before a list.</summary>
internal readonly record struct CurrencyHeading(string Currency, int End)
{
    private const int LongestRow = 40;

    /// <summary>Null where the sentence heads nothing; a sentence with a verb does so only with a colon behind the currency.</summary>
    public static CurrencyHeading? Find(Document document, TokenRange sentence, NumberLexicon numbers, List<Quantity> amounts)
    {
        var isRow = IsRow(document, sentence);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (TryCurrency(document, i, sentence, numbers, out var code, out var end) && !amounts.Exists(one => one.Tokens.Contains(i))
                && (isRow || (end < sentence.End && document.FormOf(end) is ":")))
            {
                return new CurrencyHeading(code, end);
            }
        }

        return null;
    }

    /// <summary>Whether it is no sentence but a row of a table or list: short and without a verb.</summary>
    public static bool IsRow(Document document, TokenRange sentence)
    {
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (document.Tags[i] is UniversalTag.Verb or UniversalTag.Aux)
            {
                return false;
            }
        }

        return sentence.Count <= LongestRow;
    }

    // "(EUR)", "in euros", "USD:", but neither the euro of "the euro zone" nor a dollar in a name.
    private static bool TryCurrency(Document document, int at, TokenRange sentence, NumberLexicon numbers, out string code, out int end)
    {
        (code, end) = ("", at + 1);
        var isBracketed = at > sentence.Start && document.FormOf(at - 1) is "(" or "[" or ",";
        if (numbers.Signs.TryGetValue(document.FormOf(at), out var sign))
        {
            code = sign;
            return isBracketed || (end < sentence.End && document.FormOf(end) is ":") || (at > sentence.Start && document.FormOf(at - 1) is "in");
        }

        if (at > sentence.Start && (isBracketed || document.FormOf(at - 1) is "in") && numbers.Currencies.TryFind(document, at, sentence.End, out code, out var count))
        {
            end = at + count;
            return true;
        }

        return false;
    }
}
