namespace Hearsay.Engine.Dates.Expressions;

/// <summary>A number of units from the publication or from the date told: "three weeks ago", "two days later", "a few years earlier".</summary>
internal sealed record AwayDate(DateUnit Unit, int Least, int Most, int Sign, bool IsFromTold, bool IsVague) : DateExpression
{
    public override bool IsRelative => true;

    public override bool IsApproximate => IsVague || Least != Most || Unit is DateUnit.Week or DateUnit.Fortnight;

    public override DateInterval? Resolve(DateContext context)
    {
        if (!IsFromTold)
        {
            return Around(context.Published, Unit is DateUnit.Decade or DateUnit.Century ? DateUnit.Year : Unit);
        }

        // "A week later" is a day where a day was told. A month or a year told dates nothing by the day.
        var grain = DateUnits.MonthsIn(Unit) switch { 0 => DateUnit.Day, < 12 => DateUnit.Month, _ => DateUnit.Year };
        return context.Told is { } told && grain.At(told.Start, 0) is { } unit && unit.Contains(told) ? Around(told.Start, grain) : null;
    }

    private DateInterval? Around(DateOnly day, DateUnit grain)
    {
        var (near, far) = (Unit.From(day, Sign * Least), Unit.From(day, Sign * Most));
        var (first, last) = Sign < 0 ? (far, near) : (near, far);
        return first is { } from && last is { } to && grain.At(from, 0) is { } start && grain.At(to, 0) is { } end ? new DateInterval(start.Start, end.End) : null;
    }
}

/// <summary>"That year", "the following day", "the previous month": from the date told.</summary>
internal sealed record ToldUnit(DateUnit Unit, int Shift) : DateExpression
{
    public override bool IsRelative => true;

    public override DateInterval? Resolve(DateContext context) =>
        context.Told is { } told && Unit.At(told.Start, 0) is { } unit && unit.Contains(told) ? Unit.At(told.Start, Shift) : null;
}

/// <summary>"The following Tuesday", "that summer", "that May": the next one from the date told, or the one of its year.</summary>
internal sealed record ToldDate(DateExpression Date, int Shift) : DateExpression
{
    public override bool IsRelative => true;

    public override DateInterval? Resolve(DateContext context)
    {
        if (context.Told is not { } told)
        {
            return null;
        }

        return Date switch
        {
            WeekdayDate weekday => told.IsDay ? (weekday with { Shift = Shift == 0 ? 0 : Shift }).Resolve(context with { Published = told.Start }) : null,
            CalendarDate calendar when Shift == 0 => told.Start.Year == told.End.Year ? (calendar with { Year = told.Start.Year }).Resolve(context) : null,
            CalendarDate calendar => new ShiftedSeason(calendar, Shift).Resolve(context with { Published = told.Start }),
            _ => null,
        };
    }
}
