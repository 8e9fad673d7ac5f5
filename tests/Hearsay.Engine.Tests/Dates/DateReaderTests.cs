using System.Globalization;
using Hearsay.Engine.Dates;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Dates;

public class DateReaderTests
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly Pipeline Pipeline = EnglishPipeline.BuildUpTo(Models, Layers.Lemmas);
    private static readonly DateReader Reader = new(Models);

    [Theory]
    [InlineData("The region has been under an embargo since 2011.", "2011-01-01", "2011-12-31")]
    [InlineData("The firm has been barred from selling milk since 2011.", "2011-01-01", "2011-12-31")]
    [InlineData("The firm has sold milk to the region since 2011.", "2011-01-01", "2021-03-04")]
    [InlineData("Since at least 2011, the firm has sold milk to the region.", "2011-01-01", "2021-03-04")]
    [InlineData("The region, under an embargo since 2011, bought milk.", "2011-01-01", "2011-12-31")]
    [InlineData("Not a litre of milk has been sold there since 2011.", "2011-01-01", "2021-03-04")]
    [InlineData("Hundreds of cartons have been seized since 2011.", "2011-01-01", "2021-03-04")]
    [InlineData("The firm sold milk to the region in 2011.", "2011-01-01", "2011-12-31")]
    public void What_holds_since_a_year_began_in_it_and_what_is_done_since_goes_on(string text, string start, string end)
    {
        var report = Published(text, "2021-03-04");
        var date = Reader.Read(Pipeline.Run(report)).ShouldHaveSingleItem();

        date.Happened(DatePublished.Of(report)).ShouldBe((Day(start), Day(end)));
    }

    [Theory]
    [InlineData("2014-07-26T23:20+03:00", "2014-07-26", "2014-07-26")]
    [InlineData("2014-07-26", "2014-07-26", "2014-07-26")]
    [InlineData("2014-02", "2014-02-01", "2014-02-28")]
    [InlineData("2014", "2014-01-01", "2014-12-31")]
    public void A_publication_is_as_many_days_as_it_may_be(string published, string start, string end) =>
        DatePublished.Of(Published("", published)).ShouldBe(new DateInterval(Day(start), Day(end)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2014-02-30")]
    [InlineData("2014-13")]
    [InlineData("0000")]
    public void A_publication_that_is_no_date_is_unknown(string? published) => DatePublished.Of(Published("", published)).ShouldBeNull();

    [Fact]
    public void A_stretch_is_read_without_what_lies_around_it()
    {
        var document = Pipeline.Run(Published("He left in 2011. He came back in 2014. He died in 2019.", null));

        var found = Reader.Read(document, document.Sentences[1].Tokens, null);

        found.ShouldHaveSingleItem().Named.ShouldBe(new DateInterval(new DateOnly(2014, 1, 1), new DateOnly(2014, 12, 31)));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Report Published(string text, string? published) => Report.Plain(text) with { Published = published };
}
