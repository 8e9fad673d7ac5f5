namespace Hearsay.Engine.Dates.Expressions;

/// <summary>A day of the week: "on Tuesday", "last Saturday", "next Friday"; of a week: "Tuesday of last week".</summary>
/// <param name="Shift">-1 for the last, 1 for the next, 0 where the verb tells.</param>
/// <param name="Week">The week it lies in; null where none is said.</param>
internal sealed record WeekdayDate(DayOfWeek Day, int Shift, DateExpression? Week) : DateExpression
{
    public override bool IsRelative => true;

    public override DateInterval? Resolve(DateContext context)
    {
        if (Week is not null)
        {
            return Week.Resolve(context) is { DayCount: 7 } week ? DateInterval.OfDay(week.Start.AddDays(((int)Day + 6) % 7)) : null;
        }

        // On Tuesday, a report's "on Tuesday" is today; its "last Tuesday" is not.
        var today = context.Published;
        var back = ((int)today.DayOfWeek - (int)Day + 7) % 7;
        var isFuture = Shift > 0 || (Shift == 0 && context.Direction >= Direction.Present);
        var days = isFuture ? (7 - back) % 7 : -back;
        days = days == 0 && Shift != 0 ? 7 * Shift : days;
        return DateUnit.Day.At(today, days);
    }
}
