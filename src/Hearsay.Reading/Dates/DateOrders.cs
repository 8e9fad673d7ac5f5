namespace Hearsay.Reading.Dates;

/// <summary>Decides between the two readings of dates like 03/04/2014 by what else a report says.</summary>
internal static class DateOrders
{
    // A report follows what it tells of by days, not months.
    private const int Near = 31;

    /// <summary>The order of those numeric dates that have one reading only.</summary>
    public static DateOrder Guess(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            foreach (var date in line.Length < 300 ? DateScanner.Scan(line) : [])
            {
                if (date is { IsNumeric: true, Other: null } && date.Stamp.Day != date.Stamp.Month)
                {
                    return date.IsMonthFirst ? DateOrder.MonthFirst : DateOrder.DayFirst;
                }
            }
        }

        return DateOrder.Unknown;
    }

    public static Stamp Settle(FoundDate date, DateOrder order, IEnumerable<string> lines)
    {
        var settled = date.Settle(order == DateOrder.Unknown && date.IsDotted ? DateOrder.DayFirst : order);
        if (settled.HasDay || date.Other is not { } other)
        {
            return settled;
        }

        // Dates with a month's name in the report itself: of two readings only one may lie just behind them.
        int forDayFirst = 0, forMonthFirst = 0;
        foreach (var line in lines)
        {
            foreach (var mention in DateScanner.Scan(line))
            {
                if (!mention.IsNumeric && mention.Stamp.HasDay)
                {
                    forDayFirst += IsJustBefore(mention.Stamp, date.Stamp) ? 1 : 0;
                    forMonthFirst += IsJustBefore(mention.Stamp, other) ? 1 : 0;
                }
            }
        }

        return forDayFirst > forMonthFirst ? date.Stamp : forMonthFirst > forDayFirst ? other : settled;
    }

    private static bool IsJustBefore(Stamp mention, Stamp date) => date.DayNumber - mention.DayNumber is >= 0 and <= Near;
}
