using Hearsay.Engine.Quantities;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Money;

/// <summary>Finds down payments of which a report tells no amount: "the group has already made a down payment".</summary>
internal sealed class UnsaidDownPayments(MoneyLexicon lexicon)
{
    /// <param name="found">The amounts of the report; where one of them is a down payment, no other is looked for.</param>
    public void Add(Document document, List<MoneyMention> found)
    {
        var use = MoneyUse.DownPayment.NameOf();
        if (found.Exists(money => money.For == use))
        {
            return;
        }

        foreach (var sentence in document.Sentences)
        {
            for (var token = sentence.Tokens.Start; sentence.Part.CanClaim() && token + 1 < sentence.Tokens.End; token++)
            {
                // Of two words, as "down payment" is: an "advance" may be one of troops.
                if (document.Tags[token + 1] == UniversalTag.Noun && lexicon.Over(document, token, sentence.Tokens) == MoneyUse.DownPayment
                    && lexicon.Over(document, token + 1, sentence.Tokens) == MoneyUse.DownPayment)
                {
                    var words = new TokenRange(token, token + 2);
                    found.Add(new MoneyMention(new Quantity(words, null, null, IsApproximate: true, null, -1), token + 1, use, false, words));
                    return;
                }
            }
        }
    }
}
