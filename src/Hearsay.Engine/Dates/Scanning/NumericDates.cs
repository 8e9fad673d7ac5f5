using System.Globalization;
using Hearsay.Engine.Dates.Expressions;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Dates.Scanning;

/// <summary>Which of two numbers is the day, in "05/12/2022".</summary>
internal enum NumberOrder : byte
{
    Unknown, DayFirst, MonthFirst,
}

/// <summary>Reads dates in numbers: "2022-05-12", "12.5.2022", "05/12/2022", "1990s", "2014-16".</summary>
internal static class NumericDates
{
    public static DateExpression? Read(ReadOnlySpan<char> form, NumberOrder order)
    {
        if (form.Length is < 6 or > 25 || !char.IsAsciiDigit(form[0]))
        {
            return null;
        }

        // "2022-05-12T10:00Z"
        var date = form.IndexOf('T') is > 0 and var time ? form[..time] : form;
        var mark = date.IndexOfAny('-', '.', '/');
        if (mark <= 0)
        {
            return null;
        }

        Span<Range> parts = stackalloc Range[4];
        return date.Split(parts, date[mark]) == 3 && Number(date[parts[0]]) is { } first && Number(date[parts[1]]) is { } second && Number(date[parts[2]]) is { } third
            ? Read((parts[0].End.Value, first), second, (parts[2].End.Value - parts[2].Start.Value, third), order, date[mark]) : null;
    }

    /// <summary>What the dates of a document that leave no doubt say of the others.</summary>
    public static NumberOrder OrderIn(Document document)
    {
        var order = NumberOrder.Unknown;
        for (var i = 0; i < document.TokenCount; i++)
        {
            var form = document.FormOf(i);
            if (form.Length is >= 8 and <= 10 && char.IsAsciiDigit(form[0]) && form.Count('/') == 2)
            {
                var isDay = Read(form, NumberOrder.DayFirst) is FixedDate;
                var isMonth = Read(form, NumberOrder.MonthFirst) is FixedDate;
                if (isDay != isMonth)
                {
                    var found = isDay ? NumberOrder.DayFirst : NumberOrder.MonthFirst;
                    order = order == NumberOrder.Unknown || order == found ? found : NumberOrder.Unknown;
                }
            }
        }

        return order;
    }

    private static DateExpression? Read((int Digits, int Value) first, int second, (int Digits, int Value) third, NumberOrder order, char mark)
    {
        if (first.Digits == 4)
        {
            return Day(first.Value, second, third.Value);
        }

        if (third.Digits is not (4 or 2) || first.Digits > 2 || (third.Digits == 2 && mark == '-'))
        {
            return null;
        }

        var year = third.Digits == 4 ? third.Value : third.Value + (third.Value < 50 ? 2000 : 1900);
        var (dayFirst, monthFirst) = (Day(year, second, first.Value), Day(year, first.Value, second));

        // Points and dashes are of those who put the day first; strokes are of both.
        return mark != '/' || order == NumberOrder.DayFirst ? dayFirst : order == NumberOrder.MonthFirst ? monthFirst
            : dayFirst is null || dayFirst == monthFirst ? monthFirst : monthFirst is null ? dayFirst : new UnclearDate();
    }

    private static FixedDate? Day(int year, int month, int day) =>
        year is >= 1000 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new FixedDate(DateInterval.OfDay(new DateOnly(year, month, day))) : null;

    private static int? Number(ReadOnlySpan<char> digits) =>
        digits.Length is >= 1 and <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
