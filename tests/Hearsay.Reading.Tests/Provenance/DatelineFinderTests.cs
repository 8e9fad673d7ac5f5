using Hearsay.Reading.Provenance;

namespace Hearsay.Reading.Tests.Provenance;

public class DatelineFinderTests
{
    [Theory]
    [InlineData("NAIROBI, March 4 (Reuters) - Customs officers seized", "NAIROBI", "Reuters", "Customs officers seized")]
    [InlineData("PARIS (AP) — The minister denied", "PARIS", "AP", "The minister denied")]
    [InlineData("BEIRUT — The army said", "BEIRUT", null, "The army said")]
    [InlineData("MANAMA, Bahrain - U.S. forces seized", "MANAMA, Bahrain", null, "U.S. forces seized")]
    [InlineData("BEIJING, June 3 (Xinhua) -- A spokesman said", "BEIJING", "Xinhua", "A spokesman said")]
    [InlineData("TEHRAN (TH) – The spokesman said", "TEHRAN", "TH", "The spokesman said")]
    [InlineData("Washington (AFP) - Two officials said", "Washington", "AFP", "Two officials said")]
    [InlineData("UNITED NATIONS, Oct 18 (Reuters) - A panel found", "UNITED NATIONS", "Reuters", "A panel found")]
    public void A_dateline_ends_where_the_report_begins(string paragraph, string place, string? agency, string rest)
    {
        var dateline = DatelineFinder.Find(paragraph)!.Value;

        dateline.Place.ShouldBe(place);
        dateline.Agency.ShouldBe(agency);
        paragraph[dateline.Length..].ShouldBe(rest);
        if (agency is not null)
        {
            dateline.AgencySpan.In(paragraph).ToString().ShouldBe(agency);
        }
    }

    [Theory]
    [InlineData("The army said on Tuesday that - as before - nothing was known.")]
    [InlineData("\"We saw it,\" he said - and left.")]
    [InlineData("Hezbollah (the Party of God) - said nothing.")]
    [InlineData("The Harbour Authority (HA), working with the coast guard, has intercepted three containers.")]
    [InlineData("UPDATE")]
    [InlineData("")]
    [InlineData("In 2010 - the year of the drought - the well dried up.")]
    public void What_is_no_dateline_is_none(string paragraph) => DatelineFinder.Find(paragraph).ShouldBeNull();
}
