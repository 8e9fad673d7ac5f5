using Hearsay.Engine.Quantities;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Goods;

/// <summary>Finds what counts goods, or the boxes and tonnes that they come in. Reads each sentence that has goods once.</summary>
internal sealed class QuantityFinder(Document document, TokenRange tokens, QuantityReader reader, PhraseJoiner phrases)
{
    private const int FurthestBefore = 8;
    private readonly List<Quantity> _quantities = [];
    private int _sentence = -1;
    private int _first;

    /// <summary>What counts a phrase of this sentence; ask in reading order.</summary>
    /// <param name="counted">The words of the phrase that a number may hang on.</param>
    public Quantity? Of(TokenRange phrase, TokenRange counted)
    {
        ReadSentenceOf(phrase.Start);
        while (_first < _quantities.Count && _quantities[_first].Tokens.End + FurthestBefore < phrase.Start)
        {
            _first++;
        }

        for (var i = _first; i < _quantities.Count && _quantities[i].Tokens.Start < counted.End; i++)
        {
            var quantity = _quantities[i];
            if (quantity.Tokens.End <= counted.End && (counted.Contains(quantity.Unit) || Leads(quantity.Tokens.End, phrase.Start)))
            {
                return quantity;
            }
        }

        return FindBehind(phrase.End, counted);
    }

    // "The number of rifles is 338"; "The rifles are 30 years old" counts years.
    private Quantity? FindBehind(int verb, TokenRange counted)
    {
        if (verb >= tokens.End || document.Lemmas[verb] is not "be")
        {
            return null;
        }

        for (var i = _first; i < _quantities.Count && _quantities[i].Tokens.Start <= verb + 1; i++)
        {
            if (_quantities[i].Tokens.Start == verb + 1 && (_quantities[i].Unit < 0 || counted.Contains(_quantities[i].Unit)))
            {
                return _quantities[i];
            }
        }

        return null;
    }

    private void ReadSentenceOf(int token)
    {
        var number = document.SentenceAt(token);
        if (number == _sentence || number < 0)
        {
            return;
        }

        _sentence = number;
        _first = 0;
        _quantities.Clear();
        var sentence = document.Sentences[number].Tokens;
        var range = new TokenRange(Math.Max(sentence.Start, tokens.Start), Math.Min(sentence.End, tokens.End));

        // The 47 of "AK-47" counts nothing, nor does the number of a paragraph ("2. The rifles").
        _quantities.AddRange(reader.Read(document, range).Where(one =>
            !one.IsMoney && phrases.At(one.Tokens.End - 1)?.Designation is null && !document.FormOf(one.Tokens.End - 1).EndsWith(".")));
    }

    // The number stands right before the phrase, or "of" or "of the" between them.
    private bool Leads(int end, int start)
    {
        for (var i = end; i < start; i++)
        {
            if (i > end + 1 || !(document.FormOf(i) is "of" || document.Tags[i] == UniversalTag.Det))
            {
                return false;
            }
        }

        return end <= start;
    }
}
