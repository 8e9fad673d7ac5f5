using Hearsay.Engine.Text;

namespace Hearsay.Engine.Quantities;

/// <summary>A number with its currency, if it has one, and the token behind it.</summary>
internal readonly record struct Amount(ParsedNumber Number, string? Currency, int End);

/// <summary>Reads a number with its currency before or behind it: "$12 million", "EUR 5m", "Sh70 million", "2 million US dollars", "500 €".</summary>
internal readonly ref struct AmountParser(Document document, NumberLexicon lexicon, int end)
{
    public bool TryRead(int start, out Amount amount)
    {
        amount = default;
        var at = start;
        var currency = SignAt(ref at);
        var parser = new NumberParser(document, lexicon, end);
        if (at >= end || !(TryGlued(ref at, ref currency, out var number) || parser.TryRead(ref at, out number)))
        {
            return false;
        }

        currency ??= number.IsShare ? null : CurrencyBehind(ref at, number);
        amount = new Amount(number, currency, at);
        return true;
    }

    // "$", "EUR", "US $"; the "A $" of "a $9 million deal" is no Australian dollar.
    private string? SignAt(ref int at)
    {
        if (at + 2 < end && document.SpanOf(at).Length + document.SpanOf(at + 1).Length is var length and <= 6)
        {
            Span<char> both = stackalloc char[length];
            document.FormOf(at).CopyTo(both);
            document.FormOf(at + 1).CopyTo(both[document.SpanOf(at).Length..]);
            if (both.IndexOfAnyInRange('0', '9') < 0 && (document.SpanOf(at).Length > 1 || document.TokenEnds[at] == document.TokenStarts[at + 1]) && lexicon.Signs.TryGetValue(both, out var code))
            {
                at += 2;
                return code;
            }
        }

        if (lexicon.Signs.TryGetValue(document.FormOf(at), out var sign))
        {
            at++;
            return sign;
        }

        return null;
    }

    // "Sh70 million", "EUR5m", which the tokenizer leaves whole
    private bool TryGlued(ref int at, ref string? currency, out ParsedNumber number)
    {
        number = default;
        var form = document.FormOf(at);
        var digits = form.IndexOfAnyInRange('0', '9');
        if (currency is not null || digits <= 0 || !lexicon.Signs.TryGetValue(form[..digits], out var code))
        {
            return false;
        }

        var last = form.LastIndexOfAnyInRange('0', '9') + 1;
        if (!DigitForms.TryParse(form[digits..last], out var value) || (last < form.Length && !lexicon.Scales.TryGetValue(form[last..], out _)))
        {
            return false;
        }

        currency = code;
        var scale = last < form.Length && lexicon.Scales.TryGetValue(form[last..], out var letters) ? letters : 1;
        at++;

        // "Sh70,000" is three tokens.
        while (scale == 1 && at + 1 < end && document.FormOf(at) is "," && document.TokenStarts[at] == document.TokenEnds[at - 1] && document.TokenStarts[at + 1] == document.TokenEnds[at]
            && document.FormOf(at + 1) is { Length: 3 } group && DigitForms.TryParse(group, out var thousandth))
        {
            (value, at) = ((value * 1000) + thousandth, at + 2);
        }

        if (scale == 1 && at < end && lexicon.Scales.TryGetValue(document.FormOf(at), out letters))
        {
            scale = letters;
            at++;
        }

        number = new ParsedNumber(value, value, 1, false, false).Times(scale);
        return true;
    }

    private string? CurrencyBehind(ref int at, ParsedNumber number)
    {
        // "hundreds of thousands of dollars", "2 million US dollars", "500 EUR", "a 2-million-euro grant"
        var from = at + 1 < end && document.FormOf(at) is "of" or "-" ? at + 1 : at;
        if (from < end && lexicon.Currencies.TryFind(document, from, end, out var code, out var count)
            && IsNoun(from + count - 1, number) && !IsWeight(from + count - 1, at))
        {
            at = from + count;
            return code;
        }

        // "500 €", but "40 EUR 262,400" is two cells of a table
        if (at < end && lexicon.Signs.TryGetValue(document.FormOf(at), out code) && !(at + 1 < end && char.IsAsciiDigit(document.FormOf(at + 1)[0])))
        {
            at++;
            return code;
        }

        // "3 million (USD)"
        if (at + 2 < end && document.FormOf(at) is "(" && document.FormOf(at + 2) is ")" && lexicon.Signs.TryGetValue(document.FormOf(at + 1), out code))
        {
            at += 3;
            return code;
        }

        return null;
    }

    // "90 billion won": the tagger takes the currency for a verb.
    private bool IsNoun(int word, ParsedNumber number) => document.Tags[word] is UniversalTag.Noun or UniversalTag.Propn
        || (number.Scale >= 1000 && document.FormOf(word) is "won" && !(word + 1 < end && document.Tags[word + 1] is UniversalTag.Det or UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Num));

    // "500 pounds of explosives", "a 500-pound bomb", "weighs 500 pounds"
    private bool IsWeight(int word, int number) =>
        NumberLexicon.IsWeight(document.Lemmas[word])
        && ((word + 1 < end && document.FormOf(word + 1) is "of") || document.FormOf(number) is "-" || (document.Heads[word] is >= 0 and var head && document.Lemmas[head] is "weigh"));
}
