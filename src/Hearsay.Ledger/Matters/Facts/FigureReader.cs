using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Engine.Text;

namespace Hearsay.Ledger.Matters.Facts;

/// <summary>Reads the figures of a claim: how many of what, how much money, how many dead. Years and days are no figures.</summary>
internal static class FigureReader
{
    private static readonly FrozenDictionary<string, double> Numbers =
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ')
            .Select((word, i) => (word, value: i + 2.0))
            .Concat("twenty thirty forty fifty sixty seventy eighty ninety".Split(' ').Select((word, i) => (word, value: (i + 2) * 10.0)))
            .ToFrozenDictionary(number => number.word, number => number.value);

    private static readonly FrozenDictionary<string, double> Scales =
        new[] { ("hundred", 1e2), ("thousand", 1e3), ("million", 1e6), ("millions", 1e6), ("m", 1e6), ("mn", 1e6), ("billion", 1e9), ("billions", 1e9), ("bn", 1e9) }
            .ToFrozenDictionary(scale => scale.Item1, scale => scale.Item2);

    private static readonly FrozenSet<string> Currencies = FrozenSet.Create(
        "dollar", "dollars", "usd", "euro", "euros", "eur", "pound", "pounds", "gbp", "peso", "pesos", "rial", "rials", "dirham", "dirhams", "aed", "rouble",
        "roubles", "ruble", "rubles", "rub", "lira", "liras", "yuan", "shilling", "shillings", "dinar", "dinars", "rupee", "rupees", "franc", "francs", "hkd", "sh", "ksh");

    private static readonly FrozenSet<string> Approximating = FrozenSet.Create("about", "some", "nearly", "around", "almost", "roughly", "approximately", "near", "circa", "close");
    private static readonly FrozenSet<string> Rising = FrozenSet.Create("risen", "rose", "rises", "rising", "climbed", "climbs", "grown", "grew", "revised", "updated");
    private static readonly FrozenSet<string> AtLeast = FrozenSet.Create("than", "least", "over", "exceeding", "above");
    private static readonly FrozenSet<string> NoCount = FrozenSet.Create("percent", "per", "mm", "cm", "km", "kg", "metre", "metres", "hours", "a.m", "p.m", "am", "pm", "o'clock", "foot", "feet", "times");
    private static readonly FrozenSet<string> Numbering = FrozenSet.Create("e.o", "order", "resolution", "paragraph", "article", "annex", "no", "nr", "section", "line", "type", "briefing", "act");
    private static readonly FrozenSet<string> DeathStems = FrozenSet.Create("kill", "die", "dead", "casualt", "martyr", "toll", "fatalit", "victim", "slain");

    public static List<Figure> Read(string text, IReadOnlyList<Word> words)
    {
        var figures = new List<Figure>();
        var tellsOfDeath = words.Any(word => DeathStems.Contains(Words.Stem(word.Text)));
        for (var i = 0; i < words.Count; i++)
        {
            if (TryRead(text, words, tellsOfDeath, ref i) is { } figure)
            {
                // "640,000 euros of an agreed 1.1 million": of euros too.
                var isOfSame = figure.Units.Count == 0 && figure.Min >= 1000 && figures.Count > 0 && figures[^1].Kind == FigureKind.Money;
                figures.Add(isOfSame ? figure with { Kind = FigureKind.Money, Units = figures[^1].Units } : figure);
            }
        }

        return words.Any(word => Rising.Contains(Words.Plain(word.Text))) ? figures.ConvertAll(figure => figure with { IsUpdate = true }) : figures;
    }

    private static Figure? TryRead(string text, IReadOnlyList<Word> words, bool tellsOfDeath, ref int i)
    {
        var first = i;
        if (!TryValue(words, ref i, out var value, out var isPlainYear))
        {
            return null;
        }

        var lower = first > 0 ? Words.Plain(words[first - 1].Text) : "";
        var span = new TextSpan(words[first].Span.Start, words[i].Span.End);
        var symbol = span.Start > 0 ? text[span.Start - 1] : ' ';
        var next = i + 1 < words.Count ? Words.Plain(words[i + 1].Text) : "";
        var money = symbol is '$' or '€' or '£' ? symbol switch { '$' => "dollar", '€' => "euro", _ => "pound" } : Currencies.Contains(lower) ? Words.Stem(lower) : CurrencyAfter(words, i);
        if (NoCount.Contains(next) || Numbering.Contains(lower) || (span.End < text.Length && text[span.End] == '%') || IsDay(words, first, i) || (isPlainYear && money is null && !HasUnit(words, i)))
        {
            return null;
        }

        var approximate = Approximating.Contains(lower) || (first > 1 && Approximating.Contains(Words.Plain(words[first - 2].Text)));
        var open = AtLeast.Contains(lower);
        var negated = lower == "not";
        var end = span.End;
        var units = money is not null ? [money] : UnitsAfter(words, i, ref end);
        var kind = money is not null ? FigureKind.Money : tellsOfDeath ? FigureKind.Toll : FigureKind.Quantity;
        return value < 2 && money is null ? null
            : new Figure(kind, value, open ? double.PositiveInfinity : value, approximate, units, text[(symbol is '$' or '€' or '£' ? span.Start - 1 : span.Start)..end].ReplaceLineEndings(" "), span.Start, negated);
    }

    private static bool TryValue(IReadOnlyList<Word> words, ref int i, out double value, out bool isPlainYear)
    {
        isPlainYear = false;
        var plain = Words.Plain(words[i].Text);
        var scaled = plain.TrimEnd('m', 'b', 'n');
        if (scaled.Length < plain.Length && scaled.Length > 0 && char.IsDigit(plain[0]) && TryDigits(scaled, out value))
        {
            value *= plain[scaled.Length] == 'm' ? 1e6 : 1e9;
            return plain[scaled.Length..] is "m" or "mn" or "bn";
        }

        if (plain is "one" or "a" && i + 1 < words.Count && Words.Plain(words[i + 1].Text) is "hundred" or "thousand" or "million" or "billion")
        {
            value = Scales[Words.Plain(words[++i].Text)];
            return true;
        }

        if (!(char.IsDigit(plain[0]) && TryDigits(plain, out value)) && !Numbers.TryGetValue(plain, out value))
        {
            return false;
        }

        isPlainYear = plain.Length == 4 && value is >= 1900 and < 2100;
        while (i + 1 < words.Count && Scales.TryGetValue(Words.Plain(words[i + 1].Text), out var scale))
        {
            value *= scale;
            i++;
        }

        if (i + 2 < words.Count && Words.Plain(words[i + 1].Text) == "of" && Words.Plain(words[i + 2].Text) is "millions" or "billions")
        {
            value *= Scales[Words.Plain(words[i + 2].Text)];
            i += 2;
        }

        return double.IsFinite(value);
    }

    /// <summary>"1,964", "30.000", "2.1", "1,4": a mark before three last digits parts thousands.</summary>
    private static bool TryDigits(string plain, out double value)
    {
        var marks = plain.Count(c => c is ',' or '.');
        var isGrouped = marks > 0 && plain.Length > 4 && plain[^4] is ',' or '.';
        var digits = isGrouped ? plain.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal) : plain.Replace(',', '.');
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static string? CurrencyAfter(IReadOnlyList<Word> words, int i)
    {
        for (var at = i + 1; at <= i + 2 && at < words.Count; at++)
        {
            var plain = Words.Plain(words[at].Text);
            if (Currencies.Contains(plain))
            {
                return Words.Stem(plain);
            }
        }

        return null;
    }

    private static bool IsDay(IReadOnlyList<Word> words, int first, int last) =>
        IsMonth(words, first - 1) || IsMonth(words, last + 1) || (last + 2 < words.Count && Words.Plain(words[last + 1].Text) == "of" && IsMonth(words, last + 2));

    private static bool IsMonth(IReadOnlyList<Word> words, int i) =>
        i >= 0 && i < words.Count && char.IsUpper(words[i].Text[0])
        && words[i].Text is "January" or "February" or "March" or "April" or "May" or "June" or "July" or "August" or "September" or "October" or "November" or "December"
            or "Jan" or "Feb" or "Mar" or "Apr" or "Jun" or "Jul" or "Aug" or "Sep" or "Sept" or "Oct" or "Nov" or "Dec";

    private static bool HasUnit(IReadOnlyList<Word> words, int i) => i + 1 < words.Count && Words.WeightOf(words[i + 1].Text) == 1 && char.IsLower(words[i + 1].Text[0]);

    /// <summary>"assault rifles", "rounds of 82-mm mortar ammunition": up to four words of weight, the first function word ends it, "of" once does not.</summary>
    private static List<string> UnitsAfter(IReadOnlyList<Word> words, int i, ref int end)
    {
        var units = new List<string>();
        for (var at = i + 1; at < words.Count && at <= i + 5 && units.Count < 4; at++)
        {
            var plain = Words.Plain(words[at].Text);
            if (plain == "of" && units.Count == 1)
            {
                continue;
            }

            if (Words.IsFunctionWord(plain) || char.IsDigit(plain[0]) && !plain.Contains('-', StringComparison.Ordinal))
            {
                break;
            }

            if (Words.WeightOf(plain) == 1)
            {
                units.Add(Words.Stem(plain));
                end = words[at].Span.End;
            }
        }

        return units;
    }
}
