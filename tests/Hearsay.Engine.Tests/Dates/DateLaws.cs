using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Dates;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Dates;

/// <summary>What is printed is read the same, and odd text is read without harm.</summary>
public class DateLaws
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly Pipeline Pipeline = EnglishPipeline.BuildUpTo(Models, Layers.Lemmas);
    private static readonly DateReader Reader = new(Models);

    private static readonly Gen<DateOnly> Days = Gen.Choose(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2099, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    [Fact]
    public void A_day_that_is_printed_is_read_the_same()
    {
        string[] forms = ["d MMMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd", "dddd, d MMMM yyyy", "d.M.yyyy"];
        var wanted = from day in Days from form in Gen.Elements(forms) select (day, form);
        Prop.ForAll(wanted.ToArbitrary(), one =>
        {
            var read = ReadOne($"The bridge was opened on {one.day.ToString(one.form, CultureInfo.InvariantCulture)}.");
            (read.Start, read.End).ShouldBe((one.day, one.day));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void An_interval_that_is_printed_is_read_the_same()
    {
        var wanted = from first in Days from length in Gen.Choose(1, 4000) from form in Gen.Choose(0, 4) select (first, first.AddDays(length), form);
        Prop.ForAll(wanted.ToArbitrary(), one =>
        {
            var ((start, end), words) = Printed(one);
            var read = ReadOne($"The bridge was closed {words}.");
            (read.Start, read.End).ShouldBe((start, end), words);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Dates_lie_in_reading_order_inside_any_text()
    {
        string[] parts =
        [
            "on", "May", "12", "2019", "-", "to", "between", "and", "last", "week", "the", "following", "day", "two", "years", "later", "9999", "31", "February", "early", "mid-",
            "mid-March", "since", "Tuesday", "1.1.1", "99/99/9999", "0000-00-00", "end", "of", "'90s", "Q9", "overnight", "100000", "centuries", "ago", "next", "winter", "9999-12-31",
        ];
        Prop.ForAll(Gen.Elements(parts).ListOf().ToArbitrary(), words =>
        {
            foreach (var published in new[] { null, "2021", "9999-12-31", "0001-01-01", "2021-03-04" })
            {
                var document = Pipeline.Run(Report.Plain(string.Join(' ', words)) with { Published = published });
                var at = 0;
                foreach (var date in Reader.Read(document))
                {
                    date.Tokens.Start.ShouldBeGreaterThanOrEqualTo(at);
                    (date.Start is { } start && date.End is { } end && start > end).ShouldBeFalse();
                    at = date.Tokens.End;
                }

                at.ShouldBeLessThanOrEqualTo(document.TokenCount);
            }
        }).QuickCheckThrowOnFailure();
    }

    private static DateMention ReadOne(string text) =>
        Reader.Read(Pipeline.Run(Report.Plain(text) with { Published = "2021-03-04" })).ShouldHaveSingleItem(text);

    // Canonical English: "from 3 May 2019 to 7 June 2020", "since 3 May 2019", "until May 2019", "in May 2019", "between 2014 and 2019".
    private static ((DateOnly? Start, DateOnly? End) Days, string Words) Printed((DateOnly First, DateOnly Last, int Form) one)
    {
        var (first, last) = (one.First, one.Last);
        var month = new DateOnly(first.Year, first.Month, 1);
        return one.Form switch
        {
            0 => ((first, last), $"from {Day(first)} to {Day(last)}"),
            1 => ((first, null), $"since {Day(first)}"),
            2 => ((null, month.AddMonths(1).AddDays(-1)), $"until {Month(first)}"),
            3 => ((month, month.AddMonths(1).AddDays(-1)), $"in {Month(first)}"),
            _ => ((new DateOnly(first.Year, 1, 1), new DateOnly(last.Year + 1, 12, 31)), $"between {first.Year} and {last.Year + 1}"),
        };
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
