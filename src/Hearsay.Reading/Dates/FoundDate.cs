using Hearsay.Engine.Text;

namespace Hearsay.Reading.Dates;

/// <summary>A date as it stands in a text.</summary>
/// <param name="Stamp">What it means; of a date like 03/04/2014 its likelier reading.</param>
/// <param name="Other">The other reading of a date that has two.</param>
/// <param name="IsNumeric">Whether it was written with numbers only, so that the order of day and month is a matter of custom.</param>
/// <param name="IsMonthFirst">Whether a numeric date can only be read with its month first.</param>
/// <param name="IsDotted">Whether a numeric date has dots and a whole year; where dots are usual, days come first.</param>
/// <param name="Weekday">The weekday named right before it.</param>
internal readonly record struct FoundDate(Stamp Stamp, TextSpan Span, Stamp? Other = null, bool IsNumeric = false, bool IsMonthFirst = false, bool IsDotted = false, DayOfWeek? Weekday = null)
{
    /// <summary>The reading that fits the weekday before it or the order; what is certain, if neither decides.</summary>
    public Stamp Settle(DateOrder order)
    {
        if (Other is not { } other)
        {
            return Stamp;
        }

        if (Weekday is { } weekday && (Stamp.DayOfWeek == weekday) != (other.DayOfWeek == weekday))
        {
            return Stamp.DayOfWeek == weekday ? Stamp : other;
        }

        // Day-first is Stamp, month-first is Other: that is how the scanner hands them out.
        return order switch
        {
            DateOrder.DayFirst => Stamp,
            DateOrder.MonthFirst => other,
            _ => new Stamp(Stamp.Year),
        };
    }
}
