using Hearsay.Engine.Dates.Expressions;

namespace Hearsay.Engine.Dates.Scanning;

/// <summary>A year that one date lends another: "in June and July 2019", "left on 3 June 2019 and came on June 9".</summary>
internal static class LentYear
{
    /// <summary>The year said behind the month that a month is joined to; December's is the one before January's.</summary>
    public static DateExpression From(DateTokens tokens, ReadDate date)
    {
        var joint = date.Tokens.End;
        return date.Expression is CalendarDate { Year: 0, Month: > 0, Day: 0 } first && (tokens.IsWord(joint, "and") || tokens.IsWord(joint, "or"))
            && CalendarDates.Read(tokens, joint + 1, isSecond: true, out _) is CalendarDate { Year: > 0, Month: > 0, Day: 0 } second
            ? first with { Year = second.Month < first.Month ? second.Year - 1 : second.Year } : date.Expression;
    }

    /// <summary>A day without its year, in that of a day told before in the sentence, if it lies between that day and the publication.</summary>
    public static DateInterval? After(DateInterval? told, DateExpression expression, DateInterval? published) =>
        told is { } before && published is { } report && expression is CalendarDate { Year: 0, Day: > 0 } day
        && (day with { Year = before.Start.Year }).Resolve(default) is { } days && days.Start >= before.Start && days.End <= report.End ? days : null;
}
