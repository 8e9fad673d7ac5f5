using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Quantities;

/// <summary>Reads the quantities and amounts of money in a stretch of text: "some 30 crates", "hundreds of missiles", "between $2m and $3m".</summary>
public sealed class QuantityReader
{
    // No bout or talks go on for more rounds.
    private const double MostContests = 36;

    private readonly NumberLexicon _lexicon;
    private readonly MeasureLexicon _measures;
    private readonly Uncounted _uncounted;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public QuantityReader(ModelPack models)
    {
        (_lexicon, _measures) = (new NumberLexicon(models), new MeasureLexicon(models));
        _uncounted = new Uncounted(_lexicon, _measures);
    }

    /// <summary>
    /// In reading order, without overlap; without years, scores and the numbers in names. Needs tokens, tags, lemmas and syntax; with names it knows more of them.
    /// </summary>
    public List<Quantity> Read(Document document, TokenRange tokens)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = new List<Quantity>();
        var scanner = new NumberScanner(document, _lexicon, tokens.End);
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (!scanner.TryRead(i, out var number))
            {
                continue;
            }

            var unit = number.Currency is null ? Counted.By(document, number.Tokens, tokens.End) : -1;
            if (!_uncounted.Is(document, number, unit, tokens.End))
            {
                found.Add(Made(document, number, unit, tokens.End, found));
            }

            i = number.Tokens.End - 1;
        }

        return found;
    }

    private Quantity Made(Document document, ScannedNumber number, int unit, int end, List<Quantity> before)
    {
        var currency = number.Currency ?? (unit < 0 && before.Count > 0 ? CurrencyOf(document, number, before[^1]) : null);
        var quantity = new Quantity(number.Tokens, number.Min, number.Max, number.IsApproximate, currency, unit);
        if (number.IsShare)
        {
            return quantity with { Measure = Measure.Share, UnitName = "share" };
        }

        if (unit < 0)
        {
            return quantity;
        }

        var thing = Counted.Thing(document, unit, end);
        var measure = MeasureOf(document, number, unit, thing);
        return quantity with
        {
            Measure = measure,
            UnitName = measure == Measure.Count ? "item" : _measures.NameOf(document.Lemmas[unit]),
            Thing = thing >= 0 ? thing : unit,
        };
    }

    // "640,000 euros of an agreed 1.1 million": a large number of nothing behind money is money.
    private static string? CurrencyOf(Document document, ScannedNumber number, Quantity before) =>
        before.IsMoney && !number.IsShare && (number.Min ?? number.Max) >= 1000 && (number.Min ?? number.Max) * 100 >= (before.Min ?? before.Max)
        && document.SentenceAt(before.Tokens.Start) == document.SentenceAt(number.Tokens.Start) ? before.Currency : null;

    // Ammunition has rounds, and so have boxing and talks.
    private Measure MeasureOf(Document document, ScannedNumber number, int unit, int thing)
    {
        var measure = _measures.Of(document.Lemmas[unit]);
        return measure == Measure.Round && (number.Min ?? number.Max) <= MostContests && document.Lemmas[unit] == "round" && !IsOfMunition(document, unit, thing) ? Measure.Time : measure;
    }

    private bool IsOfMunition(Document document, int unit, int thing) =>
        (thing >= 0 && _measures.IsMunition(document.Lemmas[thing])) || (unit > 0 && _measures.IsMunition(document.Lemmas[unit - 1]));
}
