using Hearsay.Engine.Models;
using Hearsay.Engine.Quantities;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Money;

/// <summary>Reads the amounts of money in a report and what each is for: a price, a payment, a down payment, what goods are worth.</summary>
public sealed class MoneyReader
{
    private readonly QuantityReader _quantities;
    private readonly UnsaidCurrencies _unsaid;
    private readonly CurrencyHomes _homes;
    private readonly UseReader _uses;
    private readonly EachReader _each;
    private readonly UnsaidDownPayments _downPayments;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public MoneyReader(ModelPack models)
    {
        var lexicon = new MoneyLexicon(models);
        (_quantities, _unsaid, _homes) = (new QuantityReader(models), new UnsaidCurrencies(new NumberLexicon(models), lexicon), new CurrencyHomes(models));
        (_uses, _each) = (new UseReader(lexicon), new EachReader(lexicon, new MeasureLexicon(models)));
        _downPayments = new UnsaidDownPayments(lexicon);
    }

    /// <summary>
    /// In reading order, without overlap, from titles, leads and body; a down payment of which no amount is told stands last, with both ends open. Needs sentences, tags, lemmas and
    /// syntax.
    /// </summary>
    public List<MoneyMention> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        List<List<Quantity>> quantities = [.. document.Sentences.Select(sentence => _quantities.Read(document, sentence.Tokens))];
        _unsaid.Fill(document, quantities);
        var found = new List<MoneyMention>();
        foreach (var (sentence, amounts) in document.Sentences.Zip(quantities))
        {
            if (sentence.Part.CanClaim())
            {
                found.AddRange(amounts.Where(amount => amount.IsMoney).Select(amount => Made(document, amount, sentence.Tokens)));
            }
        }

        _homes.Settle(document, found);
        DownPayments.Settle(document, found);
        _downPayments.Add(document, found);
        return found;
    }

    private MoneyMention Made(Document document, Quantity amount, TokenRange sentence)
    {
        var head = HeadOf(document, amount.Tokens);
        var use = _uses.Of(document, amount.Tokens, head, sentence);
        var (settled, end) = _each.Read(document, amount.Tokens.End, sentence.End, use);
        return new MoneyMention(amount, head, settled.NameOf(), settled == MoneyUse.Each, amount.Tokens with { End = end });
    }

    /// <summary>The token of an amount that hangs on what is no part of it.</summary>
    internal static int HeadOf(Document document, TokenRange tokens)
    {
        for (var i = tokens.End - 1; i >= tokens.Start; i--)
        {
            if (!tokens.Contains(document.Heads[i]))
            {
                return i;
            }
        }

        return tokens.End - 1;
    }
}
