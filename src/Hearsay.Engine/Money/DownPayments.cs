using Hearsay.Engine.Text;

namespace Hearsay.Engine.Money;

/// <summary>
/// Tells by the other sums of a report that a payment is a first one: less than half of a price told just before ("a $12 million deal, and $1.5 million has changed
/// hands"), or the sum that was called a down payment elsewhere.
/// </summary>
internal static class DownPayments
{
    private const int FurthestSentence = 2;

    public static void Settle(Document document, List<MoneyMention> found)
    {
        var price = -1;
        for (var i = 0; i < found.Count; i++)
        {
            price = found[i].For == MoneyUse.Price.NameOf() && !found[i].IsEach ? i : price;
            if (found[i].For == MoneyUse.Payment.NameOf() && found[i].Tokens.End == found[i].Amount.Tokens.End && price >= 0 && IsNear(document, found[price], found[i]) && IsPartOf(found[i], found[price]))
            {
                found[i] = found[i] with { For = MoneyUse.DownPayment.NameOf() };
            }
        }

        // In a single pass over the sums called down payments, since a report has few.
        var first = found.Where(one => one.For == MoneyUse.DownPayment.NameOf()).Select(SumOf).ToHashSet();
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].For == MoneyUse.Payment.NameOf() && first.Contains(SumOf(found[i])))
            {
                found[i] = found[i] with { For = MoneyUse.DownPayment.NameOf() };
            }
        }
    }

    private static (double? Min, double? Max, string? Currency) SumOf(MoneyMention one) => (one.Amount.Min, one.Amount.Max, one.Amount.Currency);

    private static bool IsNear(Document document, MoneyMention price, MoneyMention payment) =>
        document.SentenceAt(payment.Head) - document.SentenceAt(price.Head) <= FurthestSentence;

    private static bool IsPartOf(MoneyMention payment, MoneyMention price) =>
        payment.Amount.Currency == price.Amount.Currency && (payment.Amount.Max ?? payment.Amount.Min) * 2 < (price.Amount.Min ?? price.Amount.Max);
}
