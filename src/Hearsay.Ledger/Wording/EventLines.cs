using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Export;

namespace Hearsay.Ledger.Wording;

/// <summary>The slots of an event as lines, in the order in which they are read: who, where, what, for how much, when.</summary>
public static class EventLines
{
    private const int LongestWords = 72;

    public static IEnumerable<EventLine> Of(ReportReading reading, Event told) =>
    [
        .. told.Roles.Select(role => OfFiller(reading, role, WithSpaces(role.Role))),
        .. told.Places.Select(place => OfFiller(reading, place, PlaceLabel(place.Role))),
        .. told.Goods.Select(good => OfGood(reading, good)),
        .. told.Money.Select(amount => OfMoney(reading, amount)),
        .. told.Dates.Select(date => OfDate(reading, date, told.Type)),
    ];

    private static EventLine OfFiller(ReportReading reading, EventRole filler, string label)
    {
        if (filler.Entity < 0)
        {
            return new EventLine(label, Quoted(reading, filler.Span), "", filler.Claims);
        }

        var name = SafeText.Line(reading.Entities[filler.Entity].Name);
        return new EventLine(label, name, Beside(name, reading, filler.Span), filler.Claims);
    }

    private static EventLine OfGood(ReportReading reading, EventGood good)
    {
        var amount = good.Quantity is { } quantity ? QuantityWords.Of(quantity) : "";
        var what = $"{amount} {SafeText.Line(good.Designation)}".Trim();
        var category = WithSpaces(good.Category);
        return new EventLine("goods", what.Length > 0 ? $"{what} · {category}" : category, Quoted(reading, good.Span), good.Claims);
    }

    private static EventLine OfMoney(ReportReading reading, EventMoney amount)
    {
        var currency = SafeText.Line(amount.Currency);
        var words = RangeWords.Of(amount.Min, amount.Max, amount.IsApproximate, before: currency.Length > 0 ? currency + " " : "");
        return new EventLine(WithSpaces(amount.For), words.Length > 0 ? words : "an unknown sum", Quoted(reading, amount.Span), amount.Claims);
    }

    private static EventLine OfDate(ReportReading reading, EventDate date, string type)
    {
        var words = DayWords.Of(date.Start, date.End, date.IsApproximate);
        return new EventLine("when", date.For == type ? words : $"{words} · {WithSpaces(date.For)}", Beside(words, reading, date.Span), date.Claims);
    }

    private static string PlaceLabel(string role) => role switch
    {
        "origin" => "from",
        "transit" => "via",
        "destination" => "to",
        "scene" => "at",
        _ => WithSpaces(role),
    };

    private static string WithSpaces(string word) => SafeText.Line(word).Replace('-', ' ');

    // Words that say what stands before them already add nothing.
    private static string Beside(string said, ReportReading reading, TextSpan span) =>
        SafeText.Line(span.In(reading.Report.Text)).Contains(said, StringComparison.OrdinalIgnoreCase) ? "" : Quoted(reading, span);

    private static string Quoted(ReportReading reading, TextSpan span) => SafeText.Quoted(span.In(reading.Report.Text), LongestWords);
}
