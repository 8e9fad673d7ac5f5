using Hearsay.Reading.Dates;

namespace Hearsay.Reading.Tests.Dates;

public class DateScannerTests
{
    [Theory]
    [InlineData("2014-07-26T23:20:00Z", "2014-07-26T23:20Z")]
    [InlineData("2021-03-04T19:42:00+03:00", "2021-03-04T19:42+03:00")]
    [InlineData("2021-03-04T19:42:00.123-0500", "2021-03-04T19:42-05:00")]
    [InlineData("2014-07-26 23:20", "2014-07-26T23:20")]
    [InlineData("20140726", "2014-07-26")]
    [InlineData("Sat, 26 Jul 2014 23:20:00 GMT", "2014-07-26T23:20Z")]
    [InlineData("July 26, 2014", "2014-07-26")]
    [InlineData("Jul. 26th, 2014 at 3 p.m.", "2014-07-26T15:00")]
    [InlineData("26th of July, 2014", "2014-07-26")]
    [InlineData("Tuesday 15 June 2021 - 03:05 (local)", "2021-06-15T03:05")]
    [InlineData("Fri 5th March 2021, 6.12 a.m.", "2021-03-05T06:12")]
    [InlineData("12:15 PM, March 5, 2021", "2021-03-05T12:15")]
    [InlineData("12:15 am, March 5, 2021", "2021-03-05T00:15")]
    [InlineData("17 de febrero de 2020 - 8:14 p. m.", "2020-02-17T20:14")]
    [InlineData("le 1er mars 2014 à 11h20", "2014-03-01T11:20")]
    [InlineData("26. Juli 2014, 18.30 Uhr", "2014-07-26T18:30")]
    [InlineData("Veröffentlicht: 3. März 2019", "2019-03-03")]
    [InlineData("3 marzo 2019", "2019-03-03")]
    [InlineData("7 de março de 2018", "2018-03-07")]
    [InlineData("5 марта 2021, 14:10", "2021-03-05T14:10")]
    [InlineData("5 مارس 2021", "2021-03-05")]
    [InlineData("8 كانون الثاني 2020", "2020-01-08")]
    [InlineData("26 ביולי 2014", "2014-07-26")]
    [InlineData("2021年3月4日", "2021-03-04")]
    [InlineData("פרסום ראשון: 07.26.14, 23:20", "2014-07-26T23:20")]
    [InlineData("15-06-2021 | 16:45", "2021-06-15T16:45")]
    [InlineData("29.06.2022. u 11:20, autor: red.", "2022-06-29T11:20")]
    [InlineData("10.10.22", "2022-10-10")]
    [InlineData("August 2020", "2020-08")]
    public void A_date_is_read_as_precisely_as_it_stands_there(string text, string expected) =>
        DateScanner.First(text)!.Value.Settle(DateOrder.Unknown).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("118. In April the panel inspected 12 depots")]
    [InlineData("31.02.2020")]
    [InlineData("99/99/2020")]
    [InlineData("It may 2 see")]
    [InlineData("1401-02-28")]
    [InlineData("call 020 7946 0000 24/7")]
    public void What_is_no_date_is_none(string text) => DateScanner.First(text).ShouldBeNull();

    [Fact]
    public void A_date_with_two_readings_is_only_as_precise_as_is_certain()
    {
        var date = DateScanner.First("03/04/14")!.Value;

        date.Settle(DateOrder.Unknown).ToString().ShouldBe("2014");
        date.Settle(DateOrder.DayFirst).ToString().ShouldBe("2014-04-03");
        date.Settle(DateOrder.MonthFirst).ToString().ShouldBe("2014-03-04");
    }

    [Theory]
    [InlineData("en-GB", null, "2014-04-03")]
    [InlineData("en", "gazette.co.ke", "2014-04-03")]
    [InlineData("es", null, "2014-04-03")]
    [InlineData("en-US", "gazette.com", "2014")]
    [InlineData("ja", null, "2014")]
    public void A_country_that_puts_days_first_decides_between_two_readings(string language, string? domain, string expected) =>
        DateScanner.First("03/04/14")!.Value.Settle(DateCustoms.Of(language, domain)).ToString().ShouldBe(expected);

    [Fact]
    public void A_weekday_decides_between_two_readings() =>
        DateScanner.First("Friday 03/04/2015")!.Value.Settle(DateOrder.Unknown).ToString().ShouldBe("2015-04-03");

    [Fact]
    public void Dates_told_of_in_the_report_decide_between_two_readings()
    {
        string[] lines = ["05/03/2021", "The containers arrived on 27th February 2021 and were opened on 2nd March 2021."];
        var date = DateScanner.First(lines[0])!.Value;

        DateOrders.Settle(date, DateOrders.Guess(lines), lines).ToString().ShouldBe("2021-03-05");
    }
}
