using Hearsay.Engine.Text;
using Hearsay.Reading.Provenance;

namespace Hearsay.Reading.Tests.Provenance;

public class WireCreditFinderTests
{
    [Theory]
    [InlineData("Source: Reuters", "Reuters")]
    [InlineData("(AP)", "Associated Press")]
    [InlineData("With reporting by Agence France-Presse", "Agence France-Presse")]
    [InlineData("AFP, Reuters", "Agence France-Presse;Reuters")]
    [InlineData("Reuters and AP", "Reuters;Associated Press")]
    [InlineData("— Bloomberg", "Bloomberg")]
    [InlineData("By The Associated Press", "Associated Press")]
    [InlineData("Source: Northern Press", "Northern Press")]
    [InlineData("This story first appeared in The Harbour Post.", "The Harbour Post")]
    [InlineData("This article was originally published by Grit & Gravel on May 3.", "Grit & Gravel")]
    [InlineData("Reprinted with permission from The Valley Star.", "The Valley Star")]
    [InlineData("(A version of this report first appeared on Reuters.)", "Reuters")]
    [InlineData("His novel first appeared in Paris.", "")]
    [InlineData("Source: Ministry of Health", "")]
    [InlineData("Source: the harbour office", "")]
    [InlineData("Reuters could not verify the report.", "")]
    [InlineData("The AP was told so", "")]
    public void A_line_that_only_names_agencies_is_a_credit(string line, string agencies) =>
        string.Join(';', WireCreditFinder.InLine(line, new TextSpan(0, line.Length)).Select(credit => credit.Agency)).ShouldBe(agencies);

    [Fact]
    public void There_are_forty_agencies_and_more() => Agencies.Count.ShouldBeGreaterThan(40);
}
