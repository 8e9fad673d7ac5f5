namespace Hearsay.Engine.Dates.Expressions;

/// <summary>A day, month, season or quarter, with or without its year: "12 May 2022", "May 12", "in December", "the summer of 2011".</summary>
/// <param name="Year">0 where it is not said.</param>
/// <param name="Month">The first month; 0 where the year alone is said.</param>
/// <param name="Months">How many months it has: three for a season.</param>
/// <param name="Day">0 where it is not said.</param>
internal sealed record CalendarDate(int Year, int Month, int Months, int Day) : DateExpression
{
    public override bool IsRelative => Year == 0;

    /// <summary>Whether the calendar has such a day in some year.</summary>
    public bool IsReal => Year is >= 0 and <= 9999 && (Day == 0 || (Month is >= 1 and <= 12 && Day <= DateTime.DaysInMonth(Year == 0 ? 2000 : Year, Month)));

    public CalendarDate WithYearOf(CalendarDate other) => Year == 0 ? this with { Year = other.Year } : this;

    public override DateInterval? Resolve(DateContext context)
    {
        if (Year != 0)
        {
            return In(Year);
        }

        if (context.Year is { } year && context.Direction is Direction.Past or Direction.Unknown)
        {
            return In(year);
        }

        var published = context.Published;
        var (before, after) = (Last(published), Next(published));
        return context.Direction switch
        {
            Direction.Future => after,
            Direction.Past => before,

            // What is planned is the nearest: "opens in May". What no verb dates rather lies behind: "the November 3 vote".
            Direction.Present => IsNearer(context, before, after, 1) ? after : before,
            _ => IsNearer(context, before, after, 2) ? after : before,
        };
    }

    private static bool IsNearer(DateContext context, DateInterval? before, DateInterval? after, int weight) =>
        before is { } past && after is { } coming
        && weight * (coming.Start.DayNumber - context.Published.DayNumber) < context.Published.DayNumber - past.End.DayNumber;

    private DateInterval? Last(DateOnly published) => In(published.Year) is { } days && days.Start <= published ? days : In(published.Year - 1);

    private DateInterval? Next(DateOnly published) => In(published.Year - 1) is { } last && last.End >= published && Months > 1 ? last
        : In(published.Year) is { } days && days.End >= published ? days : In(published.Year + 1);

    private DateInterval? In(int year)
    {
        if (Month == 0)
        {
            return DateInterval.OfYears(year, year);
        }

        var days = DateInterval.OfMonths(year, Month, Months);
        return Day == 0 || days is not { } month ? days : Day <= month.End.Day ? DateInterval.OfDay(new DateOnly(year, Month, Day)) : null;
    }
}
