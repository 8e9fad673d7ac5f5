namespace Hearsay.Engine.Dates.Expressions;

/// <summary>A unit of the calendar seen from the publication: "last year", "this week", "next month", "yesterday".</summary>
internal sealed record ShiftedUnit(DateUnit Unit, int Shift) : DateExpression
{
    public override bool IsRelative => true;

    public override DateInterval? Resolve(DateContext context) => Unit.At(context.Published, Shift);
}

/// <summary>"last December", "this summer", "next May": the one that is over, the one of this year, the one to come.</summary>
internal sealed record ShiftedSeason(CalendarDate Season, int Shift) : DateExpression
{
    public override bool IsRelative => true;

    public override DateInterval? Resolve(DateContext context)
    {
        var today = context.Published;
        for (var step = -1; step <= 2; step++)
        {
            var days = (Season with { Year = today.Year + (Shift > 0 ? step : -step) }).Resolve(context);
            if (days is { } found && (Shift < 0 ? found.End < today : Shift > 0 ? found.Start > today : found.Start.Year == today.Year))
            {
                return found;
            }
        }

        return null;
    }
}

/// <summary>"The past 12 months", "the next two weeks", "the last few days": up to the publication or from it on.</summary>
internal sealed record Stretch(DateUnit Unit, int Count, int Sign, bool IsVague) : DateExpression
{
    public override bool IsRelative => true;

    public override bool IsApproximate => IsVague;

    public override DateInterval? Resolve(DateContext context) => Unit.From(context.Published, Sign * Count) is { } far
        ? Sign < 0 ? new DateInterval(far, context.Published) : new DateInterval(context.Published, far) : null;
}

/// <summary>"Over the weekend": the last one, or the one to come.</summary>
internal sealed record NearWeekend : DateExpression
{
    public override bool IsRelative => true;

    public override DateInterval? Resolve(DateContext context)
    {
        var isOver = context.Direction != Direction.Future && context.Published.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        return DateUnit.Weekend.At(context.Published, isOver ? -1 : 0);
    }
}

/// <summary>A month or a season of a year that is told or lies beside the publication: "May of last year", "the summer of that year".</summary>
internal sealed record MonthWithin(CalendarDate Month, DateExpression Year) : DateExpression
{
    public override bool IsRelative => true;

    public override DateInterval? Resolve(DateContext context) => Year.Resolve(context) is { } year ? (Month with { Year = year.Start.Year }).Resolve(context) : null;
}
