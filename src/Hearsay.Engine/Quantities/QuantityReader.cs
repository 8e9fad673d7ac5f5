using Hearsay.Engine.Models;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Quantities;

/// <summary>Reads the quantities and amounts of money in a stretch of text: "some 30 crates", "hundreds of missiles", "between $2m and $3m".</summary>
public sealed class QuantityReader
{
    private readonly NumberLexicon _lexicon;

    /// <exception cref="ModelException">A lexicon is missing or a line of it is wrong.</exception>
    public QuantityReader(ModelPack models) => _lexicon = new NumberLexicon(models);

    /// <summary>In reading order, without overlap. Needs tokens, tags, lemmas and syntax.</summary>
    public List<Quantity> Read(Document document, TokenRange tokens)
    {
        var found = new List<Quantity>();
        var scanner = new NumberScanner(document, _lexicon, tokens.End);
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (scanner.TryRead(i, out var number))
            {
                found.Add(new Quantity(number.Tokens, number.Min, number.Max, number.IsApproximate, number.Currency, number.Currency is null ? Counted.By(document, number.Tokens, tokens.End) : -1));
                i = number.Tokens.End - 1;
            }
        }

        return found;
    }
}
