using Hearsay.Engine.Dates.Expressions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Dates.Scanning;

/// <summary>Reads dates that hang on the publication or on the date told: "yesterday", "last year", "two weeks ago", "three days later", "that year".</summary>
internal static class RelativeDates
{
    public static DateExpression? Read(DateTokens tokens, int start, out int next) =>
        Offset(tokens, start, out next) ?? Away(tokens, start, out next) ?? Stretch(tokens, start, out next) ?? Shifted(tokens, start, out next)
        ?? Told(tokens, start, out next) ?? (DateExpression?)Weekday(tokens, start, out next) ?? Weekend(tokens, start, out next);

    // "today", "the day before yesterday", "last night", "overnight"
    private static DateExpression? Offset(DateTokens tokens, int at, out int next)
    {
        if (tokens.Is(at, DateWordKind.Offset, out var days, out next))
        {
            // "After midnight on Wednesday" is Wednesday.
            var dated = tokens.Skip(next, "on");
            if (dated > next && days == 0 && (tokens.TryWeekday(dated, out _) || tokens.TryDay(dated, out _) || tokens.TryMonth(dated, out _, out _)))
            {
                return null;
            }

            return (tokens.IsJoined(at + 1) && tokens.Form(at + 1) is "-") || (char.IsUpper(tokens.Form(at)[0]) && tokens.Document.NameAt(at) >= 0) ? null : new ShiftedUnit(DateUnit.Day, days);
        }

        if (!tokens.Is(at, DateWordKind.Night, out _, out next))
        {
            return null;
        }

        // "overnight Monday", "overnight on Monday"; alone it is the last night, where the verb is one of the past.
        var day = tokens.Skip(next, "on");
        if (tokens.TryWeekday(day, out var weekday))
        {
            next = day + 1;
            return new NightDate(new WeekdayDate(weekday, 0, null));
        }

        return tokens.Document.Tags[at] == UniversalTag.Adv ? new NightDate(new ShiftedUnit(DateUnit.Day, -1)) : null;
    }

    // "two weeks ago", "a year earlier", "three days later", "a few months from now"
    private static AwayDate? Away(DateTokens tokens, int start, out int next)
    {
        if (!tokens.TryCount(start, out var least, out var most, out next) || !tokens.TryUnit(next, out var unit))
        {
            return null;
        }

        var behind = next + 1;
        if (tokens.Is(behind, DateWordKind.Ago, out var sign, out next))
        {
            return new AwayDate(unit, least, most, sign, false, least != most);
        }

        return tokens.Is(behind, DateWordKind.Later, out sign, out next) ? new AwayDate(unit, least, most, sign, true, least != most) : null;
    }

    // "the past 12 months", "in the last two weeks", "over the past year", "the next few days"
    private static Stretch? Stretch(DateTokens tokens, int start, out int next)
    {
        next = start;
        if (!tokens.IsWord(start, "the") || !tokens.Is(start + 1, DateWordKind.Stretch, out var sign, out var count))
        {
            return null;
        }

        var isWithin = tokens.Is(start - 1, DateWordKind.Sure) || tokens.IsWord(start - 1, "over") || tokens.IsWord(start - 1, "for") || tokens.IsWord(start - 1, "within");
        if (tokens.TryUnit(count, out var unit) && isWithin && unit is not (DateUnit.Day or DateUnit.Weekend) && !tokens.IsWord(count + 1, "of") && IsSingular(tokens, count))
        {
            next = count + 1;
            return new Stretch(unit, 1, sign, false);
        }

        if (!tokens.TryCount(count, out var least, out var most, out next) || !tokens.TryUnit(next, out unit))
        {
            return null;
        }

        next++;
        return new Stretch(unit, most, sign, least != most);
    }

    // "last year", "this month", "next Tuesday", "last December", "this summer"
    private static DateExpression? Shifted(DateTokens tokens, int start, out int next)
    {
        if (!tokens.Is(start, DateWordKind.Shift, out var shift, out var at))
        {
            next = start;
            return null;
        }

        // With "the" it hangs on the date told: "the next day".
        var isDefinite = tokens.IsWord(start - 1, "the") && !tokens.IsWord(start, "current");
        next = at + 1;
        if (tokens.TryUnit(at, out var unit) && !isDefinite && unit != DateUnit.Day)
        {
            return IsSingular(tokens, at) ? new ShiftedUnit(unit, shift) : null;
        }

        if (tokens.TryWeekday(at, out var weekday))
        {
            return new WeekdayDate(weekday, shift, null);
        }

        if (tokens.TryMonth(at, out var month, out _) && !isDefinite)
        {
            var season = new CalendarDate(0, month, 1, 0);
            if (tokens.TryDay(at + 1, out var day))
            {
                next = at + 2;
                season = season with { Day = day };
            }

            return tokens.TryYear(next, out _) || !season.IsReal ? null : new ShiftedSeason(season, shift);
        }

        return !isDefinite && tokens.Is(at, DateWordKind.Season, out month, out _) && tokens.Document.Tags[at] == UniversalTag.Noun
            ? new ShiftedSeason(new CalendarDate(0, month, 3, 0), shift) : null;
    }

    // "that year", "the same day", "the following month", "the day before", "the next day", "the summer of that year"
    private static DateExpression? Told(DateTokens tokens, int start, out int next)
    {
        var at = tokens.Skip(start, "the");
        var hasArticle = at > start;
        next = start;
        if (hasArticle && tokens.TryUnit(at, out var unit) && unit <= DateUnit.Year)
        {
            next = at + 2;
            return tokens.IsWord(at + 1, "before") && EndsPhrase(tokens, next) ? new ToldUnit(unit, -1)
                : tokens.IsWord(at + 1, "after") && EndsPhrase(tokens, next) ? new ToldUnit(unit, 1) : null;
        }

        if (!tokens.Is(at, DateWordKind.Told, out var shift, out var what) || (!hasArticle && !tokens.IsWord(at, "that")))
        {
            return null;
        }

        next = what + 1;
        if (tokens.TryUnit(what, out unit))
        {
            return IsSingular(tokens, what) ? new ToldUnit(unit, shift) : null;
        }

        if (tokens.TryWeekday(what, out var weekday))
        {
            return new ToldDate(new WeekdayDate(weekday, shift, null), shift);
        }

        return tokens.TryMonth(what, out var month, out _) ? new ToldDate(new CalendarDate(0, month, 1, 0), shift)
            : tokens.Is(what, DateWordKind.Season, out month, out _) ? new ToldDate(new CalendarDate(0, month, 3, 0), shift) : null;
    }

    // "Tuesday", "Tuesday morning", "Tuesday last week", "Tuesday of next week"
    private static WeekdayDate? Weekday(DateTokens tokens, int start, out int next)
    {
        var at = tokens.Skip(start, "the");
        next = at + 1;
        if (!tokens.TryWeekday(at, out var day))
        {
            return null;
        }

        var week = tokens.Skip(next, "of");
        if (tokens.Is(week, DateWordKind.Shift, out var shift, out var unit) && tokens.TryUnit(unit, out var which) && which == DateUnit.Week)
        {
            next = unit + 1;
            return new WeekdayDate(day, 0, new ShiftedUnit(DateUnit.Week, shift));
        }

        next = tokens.Is(next, DateWordKind.Hours) ? next + 1 : next;
        return new WeekdayDate(day, 0, null);
    }

    private static NearWeekend? Weekend(DateTokens tokens, int start, out int next)
    {
        next = start + 2;
        return tokens.IsWord(start, "the") && tokens.TryUnit(start + 1, out var unit) && unit == DateUnit.Weekend
            && (tokens.IsWord(start - 1, "over") || tokens.IsWord(start - 1, "at") || tokens.IsWord(start - 1, "on")) ? new NearWeekend() : null;
    }

    private static bool IsSingular(DateTokens tokens, int at) =>
        PennTags.NameOf(tokens.Document.PennTags[at]) is not "NNS" || tokens.Document.FormOf(at)[^1] != 's';

    private static bool EndsPhrase(DateTokens tokens, int at) => at >= tokens.End || tokens.Document.Tags[at] is UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Adp;
}
