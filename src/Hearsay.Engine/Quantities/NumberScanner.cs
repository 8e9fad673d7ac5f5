using System.Globalization;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Quantities;

/// <summary>A number read: its words, least and most (infinite where open), and its currency.</summary>
internal readonly record struct ScannedNumber(TokenRange Tokens, double? Min, double? Max, bool IsApproximate, string? Currency);

/// <summary>Reads one number that starts at a token: bounds, currency, digits or words, scales, and a second number that makes it a range.</summary>
internal readonly ref struct NumberScanner(Document document, NumberLexicon lexicon, int end)
{
    public bool TryRead(int start, out ScannedNumber number)
    {
        var at = start;
        NumberWord? bound = null;
        if (lexicon.Words.TryFind(document, at, end, out var word, out var count) && word.Kind is NumberWordKind.About or NumberWordKind.Least or NumberWordKind.Most)
        {
            bound = word;
            at += count;
        }

        var isBetween = bound is null && document.Lemmas[at] is "between" or "from";
        at += isBetween ? 1 : 0;
        if (at >= end || !TryReadAmount(at, out var first))
        {
            number = default;
            return false;
        }

        if (TryReadSecond(first, isBetween, out var second))
        {
            number = new ScannedNumber(new TokenRange(start, second.Tokens.End), first.Min, second.Max, true, second.Currency ?? first.Currency);
            return true;
        }

        if (isBetween)
        {
            number = default;
            return false;
        }

        var isOpen = bound?.Kind is NumberWordKind.Least or NumberWordKind.Most;
        number = new ScannedNumber(
            new TokenRange(start, first.Tokens.End),
            bound?.Kind == NumberWordKind.Most ? null : first.Min,
            bound?.Kind == NumberWordKind.Least ? null : first.Max,
            isOpen || bound is not null || first.IsApproximate,
            first.Currency);
        return true;
    }

    // "10 to 15", "10-15", "between 10 and 15"; the scale of the second holds for the first ("2 to 3 million").
    private bool TryReadSecond(ScannedNumber first, bool isBetween, out ScannedNumber second)
    {
        var at = first.Tokens.End;
        second = default;
        var joins = at + 1 < end && (document.FormOf(at) is "to" or "-" or "–" or "—" || (isBetween && document.FormOf(at) is "and"));
        return joins && TryReadAmount(at + 1, out second) && second.Max > first.Min;
    }

    private bool TryReadAmount(int start, out ScannedNumber number)
    {
        var at = start;
        string? currency = null;
        if (lexicon.Signs.TryGetValue(document.FormOf(at), out var code))
        {
            currency = code;
            at++;
        }

        if (at >= end || !TryReadNumber(ref at, out var min, out var max))
        {
            number = default;
            return false;
        }

        currency ??= CurrencyBehind(ref at);
        number = new ScannedNumber(new TokenRange(start, at), min, max, min != max, currency);
        return true;
    }

    private string? CurrencyBehind(ref int at)
    {
        // "hundreds of thousands of dollars", "2 million US dollars", "500 EUR"
        var from = at < end && document.FormOf(at) is "of" ? at + 1 : at;
        if (from < end && lexicon.Currencies.TryFind(document, from, end, out var code, out var count) && document.Tags[from] is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj)
        {
            at = from + count;
            return code;
        }

        if (at < end && document.SpanOf(at).Length > 1 && lexicon.Signs.TryGetValue(document.FormOf(at), out code))
        {
            at++;
            return code;
        }

        return null;
    }

    private bool TryReadNumber(ref int at, out double min, out double max)
    {
        if (TryReadDigits(document.FormOf(at), out min))
        {
            max = min;
            at++;
        }
        else if (!TryReadWords(ref at, out min, out max))
        {
            return false;
        }

        while (TryScale(at, out var scale))
        {
            (min, max) = (min * scale, max * scale);
            at++;
        }

        return true;
    }

    // A letter for a scale counts only right behind its digits: "5m", "3 bn".
    private bool TryScale(int at, out double scale)
    {
        scale = 0;
        if (at < end && !lexicon.Vague.TryGetValue(document.FormOf(at), out _)
            && lexicon.Words.TryFind(document, at, at + 1, out var word, out _) && word.Kind == NumberWordKind.Scale
            && (document.SpanOf(at).Length > 1 || document.TokenStarts[at] == document.TokenEnds[at - 1]))
        {
            scale = word.Min;
        }

        return scale > 0;
    }

    private bool TryReadWords(ref int at, out double min, out double max)
    {
        (min, max) = (0, 0);
        var form = document.FormOf(at);
        if (lexicon.Vague.TryGetValue(form, out var vague))
        {
            at++;
            (min, max) = (vague.Min, vague.Max);
            VagueBehind(ref at, ref min, ref max);
            return true;
        }

        if (!lexicon.Words.TryFind(document, at, end, out var word, out var count))
        {
            // "a dozen", "half a million"
            var isHalf = form.Equals("half", StringComparison.OrdinalIgnoreCase) && at + 2 < end && document.Lemmas[at + 1] == "a";
            var scaled = isHalf ? at + 2 : document.Lemmas[at] is "a" ? at + 1 : end;
            if (scaled < end && TryScale(scaled, out _))
            {
                at = scaled;
                (min, max) = isHalf ? (0.5, 0.5) : (1, 1);
                return true;
            }

            return false;
        }

        switch (word.Kind)
        {
            case NumberWordKind.Unit:
                at += count;
                min = max = word.Min + OnesBehind(word.Min, ref at);
                return true;
            case NumberWordKind.Some:
                at += count;
                (min, max) = (word.Min, word.Max);
                return true;
            default:
                return false;
        }
    }

    // "twenty-five": the tokens are three.
    private double OnesBehind(double tens, ref int at)
    {
        if (tens < 20 || at >= end)
        {
            return 0;
        }

        var ones = document.FormOf(at) is "-" ? at + 1 : at;
        if (ones < end && lexicon.Words.TryFind(document, ones, ones + 1, out var word, out _) && word is { Kind: NumberWordKind.Unit, Min: > 0 and < 10 })
        {
            at = ones + 1;
            return word.Min;
        }

        return 0;
    }

    // "hundreds of thousands" are 100,000 to 999,999, "tens of millions" 10 million to 99.999999 million.
    private void VagueBehind(ref int at, ref double min, ref double max)
    {
        if (at + 1 >= end || document.FormOf(at) is not "of"
            || !lexicon.Vague.TryGetValue(document.FormOf(at + 1), out var word) || word.Min < 1000)
        {
            return;
        }

        // Tens are ten and more before a larger word.
        var least = min < 100 ? 10 : min;
        (min, max) = (least * word.Min, ((max + 1) * word.Min) - 1);
        at += 2;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> form, out double value)
    {
        value = 0;
        return form.Length > 0 && char.IsAsciiDigit(form[0])
            && double.TryParse(form, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }
}
