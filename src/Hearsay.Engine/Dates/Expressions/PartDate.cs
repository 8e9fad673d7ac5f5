namespace Hearsay.Engine.Dates.Expressions;

/// <summary>A part of a date: "early 2009", "mid-March", "late last year", "the second half of 2014", "earlier this month".</summary>
internal sealed record PartDate(DatePart Part, DateExpression Whole) : DateExpression
{
    public override bool IsRelative => Whole.IsRelative || Part is DatePart.Before or DatePart.After;

    public override bool IsApproximate => Whole.IsApproximate || Part is DatePart.Early or DatePart.Middle or DatePart.Late;

    public override DateInterval? Resolve(DateContext context)
    {
        var published = Part is DatePart.Before or DatePart.After ? DateInterval.OfDay(context.Published) : (DateInterval?)null;
        var days = Whole.Resolve(context) is { } whole ? Part.Of(whole, published) : (DateInterval?)null;

        // "Mid-March" under a verb of the past is last year's, until it has come.
        return Whole is CalendarDate { Year: 0 } date && days is { } found && context is { Year: null, Direction: Direction.Past } && found.Start > context.Published
            ? (this with { Whole = date with { Year = found.Start.Year - 1 } }).Resolve(context) : days;
    }
}

/// <summary>"The last week of November", "the first quarter of 2020", "the first two days of May": the units that a date is made of, by number; from its end below 0.</summary>
internal sealed record UnitOf(DateUnit Unit, int Number, int Count, DateExpression Whole) : DateExpression
{
    public override bool IsRelative => Whole.IsRelative;

    public override DateInterval? Resolve(DateContext context)
    {
        if (Whole.Resolve(context) is not { } whole)
        {
            return null;
        }

        // Weeks are counted from the first day: the last week of November is its last seven days.
        var edge = Number > 0 ? whole.Start : whole.End;
        var first = Number > 0 ? Unit.From(edge, Number - 1) : Unit.From(edge.AddDays(edge == DateOnly.MaxValue ? 0 : 1), Number - Count + 1);
        var next = first is { } day ? Unit.From(day, Count) : null;
        return first is { } start && next is { } end && end > start && whole.Contains(new DateInterval(start, end.AddDays(-1)))
            ? new DateInterval(start, end.AddDays(-1)) : null;
    }
}

/// <summary>"The first Monday of April", "the last Friday of the month".</summary>
internal sealed record WeekdayOf(DayOfWeek Day, int Number, DateExpression Whole) : DateExpression
{
    public override bool IsRelative => Whole.IsRelative;

    public override DateInterval? Resolve(DateContext context)
    {
        if (Whole.Resolve(context) is not { } whole)
        {
            return null;
        }

        var edge = Number > 0 ? whole.Start : whole.End;
        var days = Number > 0 ? (((int)Day - (int)edge.DayOfWeek + 7) % 7) + (7 * (Number - 1)) : -(((int)edge.DayOfWeek - (int)Day + 7) % 7);
        return DateUnit.Day.At(edge, days) is { } day && whole.Contains(day) ? day : null;
    }
}

/// <summary>From the first day of one to the last of another: "from 2014 to 2016", "the night of Monday to Tuesday".</summary>
internal sealed record DateSpan(DateExpression First, DateExpression Last) : DateExpression
{
    public override bool IsRelative => Last.IsRelative || (First.IsRelative && First is not CalendarDate);

    public override bool IsApproximate => First.IsApproximate || Last.IsApproximate;

    public override DateInterval? Resolve(DateContext context)
    {
        if (Last.Resolve(context) is not { } last)
        {
            return null;
        }

        // The first is the one before the last: "between November and March".
        var first = First is CalendarDate { Year: 0 } calendar ? (calendar with { Year = last.Start.Year }).Resolve(context) : First.Resolve(context);
        if (first is { } late && late.Start > last.End)
        {
            first = First is CalendarDate { Year: 0 } before ? (before with { Year = last.Start.Year - 1 }).Resolve(context)
                : First is WeekdayDate ? DateUnit.Day.At(late.Start, -7) : null;
        }

        return first is { } start && start.Start <= last.End ? new DateInterval(start.Start, last.End) : null;
    }
}

/// <summary>From a day into the next: "overnight Monday".</summary>
internal sealed record NightDate(DateExpression Day) : DateExpression
{
    public override bool IsRelative => Day.IsRelative;

    public override DateInterval? Resolve(DateContext context) =>
        Day.Resolve(context) is { IsDay: true } day && DateUnit.Day.At(day.End, 1) is { } next ? new DateInterval(day.Start, next.End) : null;
}
