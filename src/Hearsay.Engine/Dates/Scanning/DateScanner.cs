using System.Globalization;
using Hearsay.Engine.Dates.Expressions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Dates.Scanning;

/// <summary>Reads one date that starts at a token, with what bounds it or joins another to it: "since about 2009", "between March and May 2019".</summary>
internal static class DateScanner
{
    /// <param name="isListed">Whether a date and "and" or a comma stand before: "in 2010, 2011 and 2013".</param>
    public static bool TryRead(DateTokens tokens, int start, NumberOrder order, bool isListed, out ReadDate date)
    {
        date = default;
        if (tokens.Is(start, DateWordKind.Between, out _, out var at))
        {
            if (Range(tokens, at, order, "and", out var end) is { } both)
            {
                date = new ReadDate(new TokenRange(start, end), both, DateBound.None, both.IsApproximate);
            }

            return date.Tokens.End > 0;
        }

        if (tokens.Is(start, DateWordKind.From, out _, out at) && Range(tokens, at, order, null, out var last) is { } span)
        {
            date = new ReadDate(new TokenRange(start, last), span, DateBound.None, span.IsApproximate);
            return true;
        }

        var bound = BoundAt(tokens, start, out at);
        at = bound == DateBound.None ? start : at;
        at = bound != DateBound.None && tokens.IsWord(at, "at") && tokens.IsWord(at + 1, "least") ? at + 2 : at;
        var isAbout = tokens.Is(at, DateWordKind.About, out _, out var behind);
        at = isAbout ? behind : at;
        if (Point(tokens, at, order, isListed, out var next) is not { } point)
        {
            // "After midnight" is a date of its own.
            (bound, isAbout) = (DateBound.None, false);
            if (at == start || Point(tokens, start, order, isSecond: false, out next) is not { } whole)
            {
                return false;
            }

            point = whole;
        }

        if (bound == DateBound.None && Joined(tokens, point, next, order, out var joined) is { } range)
        {
            (point, next) = (range, joined);
        }
        else if (tokens.IsWord(start - 1, "between")
            || (point is CalendarDate { Month: 0 } && tokens.Is(next, DateWordKind.To) && !tokens.IsWord(next, "and") && next + 1 < tokens.End && char.IsAsciiDigit(tokens.Form(next + 1)[0])))
        {
            // "From 1950 to 2100 units" has no year in it.
            return false;
        }

        date = Settled(tokens, new ReadDate(new TokenRange(start, next), point, bound, isAbout || point.IsApproximate), at);
        return true;
    }

    // What stands behind a date may take its bound away or give it one.
    private static ReadDate Settled(DateTokens tokens, ReadDate date, int point)
    {
        var next = date.Tokens.End;
        return date.Bound switch
        {
            // "After Tuesday's vote" is after the vote, on Tuesday; "ahead of the March 1 vote" too.
            DateBound.Before or DateBound.After when tokens.Form(next) is "'s" or "’s" || tokens.Document.RelationIds[next - 1] == RelationId.Compound =>
                date with { Bound = DateBound.None, Tokens = new TokenRange(point, next) },

            // "Before the end of the year" is as far as its end.
            DateBound.Before when date.Expression is PartDate { Part: DatePart.Late } => date with { Bound = DateBound.Until },
            DateBound.None when tokens.IsWord(next, "onwards") || tokens.IsWord(next, "onward") => date with { Bound = DateBound.Since },
            DateBound.None when date.Expression is CalendarDate { Day: 0 } && date.Tokens.Count > 1 => date with { Tokens = new TokenRange(tokens.Skip(date.Tokens.Start, "the"), next) },
            _ => date,
        };
    }

    private static DateBound BoundAt(DateTokens tokens, int start, out int next) =>
        tokens.Is(start, DateWordKind.Since, out _, out next) ? DateBound.Since
        : tokens.Is(start, DateWordKind.Until, out _, out next) ? DateBound.Until
        : tokens.Is(start, DateWordKind.Before, out _, out next) ? DateBound.Before
        : tokens.Is(start, DateWordKind.After, out _, out next) ? DateBound.After : DateBound.None;

    private static DateExpression? Point(DateTokens tokens, int at, NumberOrder order, bool isSecond, out int next)
    {
        next = at + 1;
        if (at >= tokens.End)
        {
            return null;
        }

        return NumericDates.Read(tokens.Form(at), order) ?? PartialDates.Read(tokens, at, out next) ?? Within(tokens, at, out next)
            ?? CalendarDates.Read(tokens, at, isSecond, out next) ?? RelativeDates.Read(tokens, at, out next);
    }

    // "May of last year", "the summer of that year", "December last year"
    private static MonthWithin? Within(DateTokens tokens, int start, out int next)
    {
        next = start;
        var at = tokens.Skip(start, "the");
        var isSeason = tokens.Is(at, DateWordKind.Season, out var month, out _);
        if (!isSeason && !tokens.TryMonth(at, out month, out _))
        {
            return null;
        }

        return RelativeDates.Read(tokens, tokens.Skip(at + 1, "of"), out next) is { } year && year is ShiftedUnit { Unit: DateUnit.Year } or ToldUnit { Unit: DateUnit.Year }
            ? new MonthWithin(new CalendarDate(0, month, isSeason ? 3 : 1, 0), year) : null;
    }

    // "from 3 to 7 October 2022", "between 2014 and 2016", "from Monday to Friday"
    private static DateExpression? Range(DateTokens tokens, int at, NumberOrder order, string? word, out int next)
    {
        next = at;
        if (BareDay(tokens, at, word, order, out next) is { } days)
        {
            return days;
        }

        var first = Point(tokens, at, order, isSecond: true, out next);
        return first is null ? null : Joined(tokens, first, next, order, out next, word);
    }

    private static DateExpression? Joined(DateTokens tokens, DateExpression first, int at, NumberOrder order, out int next, string? word = null)
    {
        next = at;
        var isJoint = word is null ? tokens.Is(at, DateWordKind.To) && !tokens.IsWord(at, "and") : tokens.IsWord(at, word);
        if (!isJoint)
        {
            return null;
        }

        // "2014-16"
        if (first is CalendarDate { Year: > 0, Month: 0 } && tokens.Form(at + 1) is { Length: 1 or 2 } ending && tokens.IsJoined(at + 1)
            && int.TryParse(ending, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            next = at + 2;
            var from = ((CalendarDate)first).Year;
            var round = tokens.Form(at + 1).Length == 1 ? 10 : 100;
            return DateInterval.OfYears(from, (from / round * round) + year) is { } years ? new FixedDate(years) : null;
        }

        // "May 3-7, 2019", "May 3 to 7": a day joined to a day
        if (first is CalendarDate { Day: > 0 } day && tokens.TryDay(at + 1, out var to) && to > day.Day && tokens.Document.FormOf(at + 1).Length <= 4
            && !tokens.TryMonth(at + 2, out _, out _))
        {
            next = at + 2;
            var behind = tokens.Skip(next, ",");
            var whole = day;
            if (day.Year == 0 && tokens.TryYear(behind, out var said))
            {
                next = behind + 1;
                whole = day with { Year = said };
            }

            return whole.IsReal && (whole with { Day = to }).IsReal ? new DateSpan(whole, whole with { Day = to }) : null;
        }

        var last = Point(tokens, at + 1, order, isSecond: true, out next);
        return last is null || (first is not CalendarDate && last is CalendarDate { Month: 0 }) || IsOtherKind(first, last) ? null : new DateSpan(first, After(first, last));
    }

    // The year of the first holds for the second, or the one behind: "from November 2020 to March".
    private static DateExpression After(DateExpression first, DateExpression last) => (first, last) switch
    {
        (CalendarDate { Year: > 0 } from, CalendarDate { Year: 0 } to) => to with { Year = to.Month < from.Month ? from.Year + 1 : from.Year },
        _ => last,
    };

    private static bool IsOtherKind(DateExpression first, DateExpression last) => first is WeekdayDate != last is WeekdayDate;

    // "3 to 7 October 2022": a number alone before a day with its month
    private static DateSpan? BareDay(DateTokens tokens, int at, string? word, NumberOrder order, out int next)
    {
        var the = tokens.Skip(at, "the");
        next = at;
        return tokens.TryDay(the, out var day) && (word is null ? tokens.Is(the + 1, DateWordKind.To) : tokens.IsWord(the + 1, word))
            && Point(tokens, the + 2, order, isSecond: true, out next) is CalendarDate { Day: > 0 } last && day < last.Day
            && tokens.TryDay(tokens.Skip(the + 2, "the"), out _)
            ? new DateSpan(last with { Day = day }, last) : null;
    }

    /// <summary>"3-7 October 2022" without a word before it.</summary>
    public static bool TryReadDays(DateTokens tokens, int start, NumberOrder order, out ReadDate date)
    {
        date = default;
        if (BareDay(tokens, start, null, order, out var next) is { } days)
        {
            date = new ReadDate(new TokenRange(start, next), days, DateBound.None, false);
        }

        return date.Tokens.End > 0;
    }
}
