using Hearsay.Engine.Text;

namespace Hearsay.Engine.Quantities;

/// <summary>A number without bounds or currency.</summary>
/// <param name="Scale">What its last word multiplied by: a million in "3 million", which holds for the 2 of "2 to 3 million" too; 1 where nothing did.</param>
/// <param name="IsVague">Whether the word itself leaves it open: "dozens", "a few".</param>
/// <param name="IsShare">Whether it is a part of something: "half of".</param>
internal readonly record struct ParsedNumber(double Min, double Max, double Scale, bool IsVague, bool IsShare)
{
    public ParsedNumber Times(double scale) => this with { Min = Product(Min, scale), Max = Product(Max, scale), Scale = Scale * scale };

    // 515.2 million is 515,200,000 and not a little more.
    public static double Product(double number, double scale) => Math.Round(number * scale, 6);
}

/// <summary>Puts numbers together from digits and words: "1.2 million", "two hundred and fifty thousand", "one and a half", "hundreds of thousands", "half a dozen".</summary>
internal readonly ref struct NumberParser(Document document, NumberLexicon lexicon, int end)
{
    private const double LargestScale = 1e12;

    public bool TryRead(ref int at, out ParsedNumber number)
    {
        if (at >= end)
        {
            number = default;
            return false;
        }

        var next = at;
        var isRead = TryDigits(ref next, out number) || TryVague(ref next, out number) || TryHalf(ref next, out number) || TryShare(ref next, out number)
            || TryCardinal(ref next, out number) || TrySome(ref next, out number);
        at = isRead ? next : at;
        return isRead;
    }

    private bool TryDigits(ref int at, out ParsedNumber number)
    {
        number = default;
        if (!DigitForms.TryRead(document, ref at, end, out var value))
        {
            return false;
        }

        value += HalfBehind(ref at);
        number = Scaled(ref at, new ParsedNumber(value, value, 1, false, false));
        return true;
    }

    // "dozens", "hundreds of thousands", "tens of millions"
    private bool TryVague(ref int at, out ParsedNumber number)
    {
        number = default;
        if (!lexicon.Vague.TryGetValue(document.FormOf(at), out var vague))
        {
            return false;
        }

        at++;
        number = new ParsedNumber(vague.Min, vague.Max, vague.Min, true, false);
        if (at + 1 < end && document.FormOf(at) is "of" && lexicon.Vague.TryGetValue(document.FormOf(at + 1), out var word) && word.Min >= 1000)
        {
            // Tens are ten and more before a larger word.
            var least = vague.Min < 100 ? 10 : vague.Min;
            number = new ParsedNumber(least * word.Min, ((vague.Max + 1) * word.Min) - 1, word.Min, true, false);
            at += 2;
        }

        return true;
    }

    // "half of", "half the", "a third of", "two thirds of", "three-quarters of"
    private bool TryShare(ref int at, out ParsedNumber number)
    {
        number = default;
        var (next, count) = (at, 1.0);
        if (document.FormOf(at).Equals("a", StringComparison.OrdinalIgnoreCase))
        {
            next++;
        }
        else if (TryWord(at, NumberWordKind.Unit, out var unit))
        {
            (count, next) = (unit.Min, at + 1);
            next = next < end && document.FormOf(next) is "-" ? next + 1 : next;
        }

        if (next >= end || !TryWord(next, NumberWordKind.Share, out var share) || next + 1 >= end
            || !(document.FormOf(next + 1) is "of" || (share.Min == 0.5 && document.FormOf(next + 1) is "the" or "its" or "their" or "that")))
        {
            return false;
        }

        var isOf = document.FormOf(next + 1) is "of";
        at = next + (isOf ? 2 : 1);
        number = new ParsedNumber(count * share.Min, count * share.Min, 1, false, true);
        return true;
    }

    // "half a dozen", "half a million", "a quarter of a million"
    private bool TryHalf(ref int at, out ParsedNumber number)
    {
        number = default;
        var word = document.Lemmas[at] is "a" ? at + 1 : at;
        var article = word + 1 < end && document.FormOf(word + 1) is "of" ? word + 2 : word + 1;
        if (article + 1 >= end || !TryWord(word, NumberWordKind.Share, out var share) || document.FormOf(article) is not "a" || !TryScale(article + 1, out var scale, out var next))
        {
            return false;
        }

        at = next;
        number = new ParsedNumber(share.Min * scale, share.Min * scale, scale, false, false);
        return true;
    }

    // "twenty-five", "one hundred and twelve", "two hundred and fifty thousand", "a dozen", "two and a half million"
    private bool TryCardinal(ref int at, out ParsedNumber number)
    {
        number = default;
        var (next, total, current, last) = (at, 0.0, 0.0, double.PositiveInfinity);
        if (document.Lemmas[at] is "a" && TryScale(at + 1, out _, out _))
        {
            (current, next) = (1, at + 1);
        }

        while (next < end)
        {
            var word = current + total > 0 && document.FormOf(next) is "-" && next + 1 < end ? next + 1 : next;
            var isAnd = document.FormOf(word) is "and" && word + 1 < end && current + total > 0 && current % 100 == 0;
            word = isAnd ? word + 1 : word;
            if (TryWord(word, NumberWordKind.Unit, out var unit) && Fits(current, unit.Min))
            {
                current += unit.Min;
            }
            else if (!isAnd && current is > 0 and < 100 && TryScale(word, out var hundred, out _) && hundred < 1000)
            {
                current *= hundred;
                if (hundred != 100)
                {
                    next = word + 1;
                    break;
                }
            }
            else if (!isAnd && current > 0 && TryScale(word, out var scale, out _) && scale < last && scale >= 1000)
            {
                (total, current, last) = (total + (current * scale), 0, scale);
            }
            else
            {
                break;
            }

            next = word + 1;
        }

        if (next == at || (next == at + 1 && document.Lemmas[at] is "a"))
        {
            return false;
        }

        // "One and a half" is no "one".
        var half = total == 0 ? HalfBehind(ref next) : 0;
        var value = new ParsedNumber(total + current + half, total + current + half, double.IsFinite(last) ? last : current >= 100 ? 100 : 1, false, false);
        at = next;
        number = half > 0 ? Scaled(ref at, value) : value;
        return true;
    }

    // "several hundred", "a few", "a couple of dozen"
    private bool TrySome(ref int at, out ParsedNumber number)
    {
        number = default;
        if (!lexicon.Words.TryFind(document, at, end, out var word, out var count) || word.Kind != NumberWordKind.Some || PennTags.NameOf(document.PennTags[at]) is "JJR" or "RBR")
        {
            // "Fewer" is no "few".
            return false;
        }

        at += count;
        var behind = at < end && document.FormOf(at) is "of" ? at + 1 : at;
        at = behind < end && TryScale(behind, out _, out _) ? behind : at;
        number = Scaled(ref at, new ParsedNumber(word.Min, word.Max, 1, true, false));
        return true;
    }

    private static bool Fits(double current, double unit) => current % 100 == 0 || (current % 100 >= 20 && current % 10 == 0 && unit is > 0 and < 10);

    private double HalfBehind(ref int at)
    {
        if (at + 2 < end && document.FormOf(at) is "and" && document.FormOf(at + 1) is "a" or "one" && TryWord(at + 2, NumberWordKind.Share, out var share) && share.Min is 0.5 or 0.25)
        {
            at += 3;
            return share.Min;
        }

        return 0;
    }

    private ParsedNumber Scaled(ref int at, ParsedNumber number)
    {
        while (number.Scale < LargestScale && TryScale(at, out var scale, out var next))
        {
            (number, at) = (number.Times(scale), next);
        }

        return number;
    }

    // A letter for a scale counts only right behind its digits: "5m", "3 bn"; "950 millions" are a number, "millions" are not.
    private bool TryScale(int at, out double scale, out int next)
    {
        (scale, next) = (0, at);
        at = at + 1 < end && at > 0 && document.FormOf(at) is "-" && document.TokenStarts[at] == document.TokenEnds[at - 1] ? at + 1 : at;
        if (at < end && TryWord(at, NumberWordKind.Scale, out var word)
            && (document.SpanOf(at).Length > 1 || (document.TokenStarts[at] == document.TokenEnds[at - 1] && !IsMetre(at))))
        {
            (scale, next) = (word.Min, at + 1);
        }

        return scale > 0;
    }

    // "5m tall" is no five million; "5m people", "£5m" and "KSh 5m" are.
    private bool IsMetre(int at) => document.FormOf(at) is "m" && document.Tags[at] is UniversalTag.Noun && !(at + 1 < end && document.Tags[at + 1] is UniversalTag.Noun)
        && !(at > 1 && (document.Tags[at - 2] == UniversalTag.Sym || lexicon.Signs.ContainsKey(document.FormOf(at - 2))));

    private bool TryWord(int at, NumberWordKind kind, out NumberWord word)
    {
        var found = lexicon.Words.TryFind(document, at, at + 1, out var read, out _) && read.Kind == kind;
        word = found ? read : new NumberWord(kind, 0, 0);
        return found;
    }
}
