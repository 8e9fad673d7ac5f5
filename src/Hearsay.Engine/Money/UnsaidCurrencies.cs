using Hearsay.Engine.Quantities;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Money;

/// <summary>Gives a currency to numbers that have none of their own: under a heading, and, in a report with one currency only, to sums told before or paid.</summary>
internal sealed class UnsaidCurrencies(NumberLexicon numbers, MoneyLexicon lexicon)
{
    /// <summary>No sum that is told without its currency is smaller.</summary>
    private const double LeastSum = 1000;

    private const double LeastInTable = 100;

    /// <param name="sentences">The quantities of each sentence, by its number; those of money replace what they were.</param>
    public void Fill(Document document, IReadOnlyList<List<Quantity>> sentences)
    {
        CurrencyHeading? heading = null;
        for (var i = 0; i < sentences.Count; i++)
        {
            var tokens = document.Sentences[i].Tokens;
            var own = CurrencyHeading.Find(document, tokens, numbers, sentences[i]);
            heading = own ?? (CurrencyHeading.IsRow(document, tokens) ? heading : null);
            if (heading is { } over)
            {
                FillRow(tokens, own is null ? -1 : over.End, over.Currency, sentences[i]);
            }
        }

        if (Only(sentences) is { } only)
        {
            FillTold(document, sentences, only);
        }
    }

    // Of a row the last number; behind "in euros:" all of the sentence's.
    private static void FillRow(TokenRange row, int listFrom, string currency, List<Quantity> quantities)
    {
        for (var i = quantities.Count - 1; i >= 0; i--)
        {
            var quantity = quantities[i];
            if (quantity.IsMoney || quantity.Measure is Measure.Share or Measure.Time || quantity.Min is not >= LeastInTable || (listFrom < 0 ? quantity.Tokens.End + 1 < row.End : quantity.Tokens.Start < listFrom))
            {
                break;
            }

            quantities[i] = AsMoney(quantity, currency);
            if (listFrom < 0)
            {
                break;
            }
        }
    }

    private static string? Only(IReadOnlyList<List<Quantity>> sentences)
    {
        var currencies = sentences.SelectMany(quantities => quantities).Where(one => one.IsMoney).Select(one => one.Currency).Distinct().Take(2).ToList();
        return currencies.Count == 1 ? currencies[0] : null;
    }

    private void FillTold(Document document, IReadOnlyList<List<Quantity>> sentences, string currency)
    {
        var told = new HashSet<(double?, double?)>();
        for (var i = 0; i < sentences.Count; i++)
        {
            for (var at = 0; at < sentences[i].Count; at++)
            {
                var quantity = sentences[i][at];
                if (!quantity.IsMoney && document.Sentences[i].Part.CanClaim() && quantity is { Unit: < 0, Measure: Measure.Count, Min: >= LeastSum }
                    && (told.Contains((quantity.Min, quantity.Max)) || IsPaid(document, quantity)))
                {
                    quantity = sentences[i][at] = AsMoney(quantity, currency);
                }

                if (quantity.IsMoney)
                {
                    told.Add((quantity.Min, quantity.Max));
                }
            }
        }
    }

    // "They paid another 3 million for the rifles": nothing else than money is paid.
    private bool IsPaid(Document document, Quantity quantity) =>
        document.Heads[MoneyReader.HeadOf(document, quantity.Tokens)] is >= 0 and var over && lexicon.IsOfMoney(document, over);

    private static Quantity AsMoney(Quantity quantity, string currency) =>
        quantity with { Currency = currency, Unit = -1, Measure = Measure.Count, UnitName = "item", Thing = -1 };
}
