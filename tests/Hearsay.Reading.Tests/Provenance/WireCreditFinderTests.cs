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
    [InlineData("Source: the harbour office", "")]
    [InlineData("Reuters could not verify the report.", "")]
    [InlineData("The AP was told so", "")]
    public void A_line_that_only_names_agencies_is_a_credit(string line, string agencies) =>
        string.Join(';', WireCreditFinder.InLine(line, new TextSpan(0, line.Length)).Select(credit => credit.Agency)).ShouldBe(agencies);

    [Fact]
    public void There_are_forty_agencies_and_more() => Agencies.Count.ShouldBeGreaterThan(40);
}
