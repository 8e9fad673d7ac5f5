using System.Globalization;
using Hearsay.Engine.Dates.Expressions;

namespace Hearsay.Engine.Dates.Scanning;

/// <summary>Reads parts of dates: "early 2009", "mid-March", "the end of the year", "the second half of 2014", "the last week of November", "earlier this month".</summary>
internal static class PartialDates
{
    private const string Mid = "mid-";

    public static DateExpression? Read(DateTokens tokens, int start, out int next)
    {
        var at = tokens.Skip(start, "the");
        return Early(tokens, at, out next) ?? SoFar(tokens, start, out next) ?? Numbered(tokens, at, out next);
    }

    private static PartDate? Early(DateTokens tokens, int start, out int next)
    {
        next = start;
        var form = tokens.Form(start);
        if (form.StartsWith(Mid, StringComparison.OrdinalIgnoreCase) && form.Length > Mid.Length)
        {
            return MidWord(tokens, start, form[Mid.Length..], out next);
        }

        if (!tokens.Is(start, DateWordKind.Part, out var part, out var at))
        {
            return null;
        }

        // "mid-March" in three tokens, "early in 2009", "the end of the year", "late on Monday" is just Monday
        at = tokens.Form(at) is "-" ? at + 1 : at;
        var isPreposition = tokens.IsWord(at, "in") || tokens.IsWord(at, "of");
        at = isPreposition ? at + 1 : tokens.Skip(at, "on");
        var whole = Whole(tokens, at, isPreposition, out next);
        return whole is null or WeekdayDate or CalendarDate { Day: > 0 } ? null : new PartDate((DatePart)part, whole);
    }

    // The tokenizer keeps "mid-March" whole.
    private static PartDate? MidWord(DateTokens tokens, int at, ReadOnlySpan<char> word, out int next)
    {
        next = at + 1;
        if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return year is >= 1000 and < 2200 ? new PartDate(DatePart.Middle, new CalendarDate(year, 0, 12, 0)) : null;
        }

        if (tokens.TryMonthWord(word, out var month))
        {
            var isYear = tokens.TryYear(at + 1, out year);
            next += isYear ? 1 : 0;
            return new PartDate(DatePart.Middle, new CalendarDate(isYear ? year : 0, month, 1, 0));
        }

        return word.EndsWith("0s") && int.TryParse(word[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out year) && word.Length == 5 && DateInterval.OfYears(year, year + 9) is { } decade
            ? new PartDate(DatePart.Middle, new FixedDate(decade)) : null;
    }

    private static DateExpression? Whole(DateTokens tokens, int at, bool isOf, out int next)
    {
        if (RelativeDates.Read(tokens, at, out next) is { } relative)
        {
            return relative;
        }

        // "the end of the year": of the publication's
        if (isOf && tokens.IsWord(at, "the") && tokens.TryUnit(at + 1, out var unit) && unit is DateUnit.Week or DateUnit.Month or DateUnit.Year or DateUnit.Decade or DateUnit.Century)
        {
            next = at + 2;
            return new ShiftedUnit(unit, 0);
        }

        return Numbered(tokens, tokens.Skip(at, "the"), out next) ?? CalendarDates.Read(tokens, at, isSecond: true, out next);
    }

    // "earlier this month", "later this year", "so far this year"; "later that month" is just that month
    private static DateExpression? SoFar(DateTokens tokens, int start, out int next)
    {
        next = start;
        return tokens.Is(start, DateWordKind.SoFar, out var part, out var at) && RelativeDates.Read(tokens, tokens.Skip(at, "in"), out next) is { } whole
            ? whole is ShiftedUnit or ShiftedSeason ? new PartDate((DatePart)part, whole) : whole as ToldUnit : null;
    }

    // "second half of 2014", "first quarter of 2020", "last week of November", "first two weeks of May"
    private static DateExpression? Numbered(DateTokens tokens, int start, out int next)
    {
        next = start;
        if (!tokens.Is(start, DateWordKind.Ordinal, out var number, out var at))
        {
            return null;
        }

        if (tokens.TryWeekday(at, out var day) && (tokens.IsWord(at + 1, "of") || tokens.IsWord(at + 1, "in")))
        {
            return Whole(tokens, at + 2, true, out next) is { } month and not WeekdayDate ? new WeekdayOf(day, number, month) : null;
        }

        var count = tokens.TryUnit(at, out _) ? 1 : tokens.TryCount(at, out var least, out var most, out at) && least == most ? least : 0;
        if (count == 0 || !tokens.TryUnit(at, out var unit) || !(tokens.IsWord(at + 1, "of") || tokens.IsWord(at + 1, "in") || unit is DateUnit.Quarter or DateUnit.Half))
        {
            return null;
        }

        var of = tokens.IsWord(at + 1, "of") || tokens.IsWord(at + 1, "in") ? at + 2 : at + 1;
        if (Whole(tokens, of, true, out next) is not { } whole)
        {
            return null;
        }

        return unit != DateUnit.Half ? new UnitOf(unit, number, count, whole)
            : number is 1 or 2 ? new PartDate(number == 1 ? DatePart.FirstHalf : DatePart.SecondHalf, whole) : null;
    }
}
