using Hearsay.Engine.Text;

namespace Hearsay.Engine.Quantities;

/// <summary>Tells the numbers that are no quantities: years and days, parts of names, scores, and what only tells a kind ("two-stroke engines").</summary>
internal sealed class Uncounted(NumberLexicon numbers, MeasureLexicon measures)
{
    private const int FurthestNoun = 4;

    // Nobody writes a larger number without a comma; it is the number of an account or a page.
    private const int MostDigits = 9;

    public bool Is(Document document, ScannedNumber number, int unit, int end)
    {
        var (start, next) = (number.Tokens.Start, number.Tokens.End);
        if (number.Currency is not null || number.IsShare)
        {
            return false;
        }

        var isDigits = number.Tokens.Count == 1 && char.IsAsciiDigit(document.FormOf(start)[0]);
        return IsDays(document, number, end) || (number.Tokens.Count == 1 && IsCited(document, start, end)) || (isDigits && (document.SpanOf(start) is { Length: > MostDigits } && !document.FormOf(start).ContainsAny(',', '.')))
            || (isDigits && (IsInName(document, start, end) || IsOfCalendar(document, start, end) || IsYear(document, start, end)))
            || IsYears(document, number) || IsScore(document, number, unit, end) || IsKind(document, number, unit) || IsPronoun(document, start, next) || IsListed(document, start, end);
    }

    // "AK-47", "Type 56", "Boeing 747", "Resolution 2231", "Channel 12"
    private bool IsInName(Document document, int at, int end)
    {
        if (at == 0)
        {
            return false;
        }

        if (document.FormOf(at - 1) is "-" && at > 1 && document.TokenStarts[at] == document.TokenEnds[at - 1] && document.TokenStarts[at - 1] == document.TokenEnds[at - 2]
            && char.IsLetter(document.FormOf(at - 2)[^1]))
        {
            return true;
        }

        if (numbers.Namers.Contains(document.FormOf(at - 1)) && document.Tags[at - 1] is not UniversalTag.Verb)
        {
            return true;
        }

        var (head, relation) = (document.Heads[at], document.RelationIds[at]);
        if (head == at - 1 && document.TokenStarts[at] == document.TokenEnds[head] + 1 && document.Text[document.TokenEnds[head]] == ' ' && document.Tags[head] == UniversalTag.Propn && (relation == RelationId.Nummod || relation == RelationId.Flat || relation == RelationId.Compound))
        {
            return true;
        }

        var name = document.NameAt(at);
        return name >= 0 && document.Names[name] is { Kind: EntityKind.Weapon or EntityKind.Aircraft or EntityKind.Vessel, Tokens: var tokens } && tokens.Start < at && at < end;
    }

    // "May 12", "12 May"
    private bool IsOfCalendar(Document document, int at, int end) =>
        document.FormOf(at).Length <= 2 && ((at > 0 && IsMonth(document, at - 1)) || (at + 1 < end && IsMonth(document, at + 1)));

    // "May 15-24"
    private bool IsDays(Document document, ScannedNumber number, int end) =>
        number is { IsRange: true, Max: <= 31 } && ((number.Tokens.Start > 0 && IsMonth(document, number.Tokens.Start - 1)) || (number.Tokens.End < end && IsMonth(document, number.Tokens.End)));

    // "[3]", "Chapter five"
    private bool IsCited(Document document, int at, int end) =>
        at > 0 && ((document.FormOf(at - 1) is "[" && at + 1 < end && document.FormOf(at + 1) is "]")
            || (char.IsUpper(document.FormOf(at - 1)[0]) && numbers.Namers.Contains(document.FormOf(at - 1)) && document.Tags[at - 1] is not UniversalTag.Verb));

    private bool IsMonth(Document document, int at) =>
        document.Tags[at] == UniversalTag.Propn && char.IsUpper(document.FormOf(at)[0]) && measures.Of(document.Lemmas[at]) == Measure.Time;

    private static bool IsYear(Document document, int at, int end)
    {
        if (document.FormOf(at) is not ['1' or '2', '9' or '0', >= '0' and <= '9', >= '0' and <= '9'])
        {
            return false;
        }

        var head = document.Heads[at];
        var isNummod = document.RelationIds[at] == RelationId.Nummod && head > at && head < end && head - at <= FurthestNoun;
        return !(isNummod && PennTags.NameOf(document.PennTags[head]) is "NNS" && !(at > 0 && document.FormOf(at - 1) is "the" or "The" or "in" or "In"));
    }

    private static bool IsYears(Document document, ScannedNumber number) =>
        number.IsRange && number is { Min: >= 1900 and < 2100, Max: >= 1900 and < 2100 } && document.FormOf(number.Tokens.End - 1).Length == 4;

    // "2-1", "6–4": nothing is counted between two numbers in one word.
    private static bool IsScore(Document document, ScannedNumber number, int unit, int end)
    {
        var (start, next) = (number.Tokens.Start, number.Tokens.End);
        if (number.IsRange)
        {
            return number.Tokens.Count == 3 && number.Max <= 20 && IsDash(document, start + 1) && unit < 0;
        }

        return number.Tokens.Count == 1 && char.IsAsciiDigit(document.FormOf(start)[0])
            && ((next + 1 < end && IsDash(document, next) && char.IsAsciiDigit(document.FormOf(next + 1)[0]) && document.TokenStarts[next + 1] == document.TokenEnds[next])
                || (start > 1 && IsDash(document, start - 1) && char.IsAsciiDigit(document.FormOf(start - 2)[0]) && document.TokenStarts[start] == document.TokenEnds[start - 1]));
    }

    private static bool IsDash(Document document, int at) => document.FormOf(at) is "-" or "–" && document.TokenStarts[at] == document.TokenEnds[at - 1];

    // "two-stroke engines", "a four-star general"; "a 40-tonne cargo" has a measure.
    private bool IsKind(Document document, ScannedNumber number, int unit) =>
        unit == number.Tokens.End + 1 && document.FormOf(unit - 1) is "-" && document.TokenStarts[unit] == document.TokenEnds[unit - 1]
        && measures.Of(document.Lemmas[unit]) == Measure.Count;

    // "one of them", "no one", "the one who"
    private static bool IsPronoun(Document document, int start, int next) =>
        next == start + 1 && document.Lemmas[start] is "one" && (document.Tags[start] is not UniversalTag.Num || (start > 0 && document.Lemmas[start - 1] is "no" or "the" or "this" or "that" or "another" or "each" or "every" or "any" or "day"));

    // "12. The Panel inspected" at the head of a sentence
    private static bool IsListed(Document document, int start, int end) =>
        start + 1 < end && char.IsAsciiDigit(document.FormOf(start)[0]) && document.FormOf(start + 1) is "." or ")" && document.SentenceTokensAt(start).Start == start;
}
