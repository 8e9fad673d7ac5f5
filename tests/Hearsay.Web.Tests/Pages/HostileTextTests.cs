namespace Hearsay.Web.Tests.Pages;

public sealed class HostileTextTests
{
    private const string Hostile = """
        <script>alert(1)</script> Crates <img src=x onerror=alert(2)> at Lisk

        The mayor of Lisk <svg onload=alert(3)> said on Monday that 112 crates of launch tubes were found on a ship of Halden Shipping <a href="javascript:alert(4)">Ltd</a>.

        "The crates {turn}tpircs held launch tubes," Ivo "><script>alert(5)</script> Brandt told the Harbour Gazette. Halden Shipping denied that it had sold the tubes.

        """;

    [Fact]
    public async Task What_a_report_brings_is_text_on_every_page()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        var hostile = Hostile.Replace("{turn}", "\u202E", StringComparison.Ordinal);
        desk.Add(hostile, "<b>one</b>.txt");
        desk.Add(hostile.Replace("Monday", "Tuesday", StringComparison.Ordinal), "\"onmouseover=alert(6) two.txt");
        var matter = desk.Ledger.Matters.All().MaxBy(matter => matter.Claims.Count)!;
        var pages = new List<string> { "/", "/matters?all=1", "/voices", "/parties?all=1", $"/matters/{matter.Id}", $"/matters/{matter.Id}/dossier" };
        pages.AddRange((await desk.Fresh("/voices")).Links(".list .name a"));
        pages.AddRange((await desk.Fresh("/parties?all=1")).Links(".list .name a"));
        foreach (var address in pages)
        {
            var page = await desk.Fresh(address);
            page.QuerySelectorAll("script:not([src]), main img, main svg[onload], iframe, a[href^='javascript']").Length.ShouldBe(0, address);
            page.QuerySelectorAll("main *").SelectMany(element => element.Attributes).ShouldNotContain(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style", address);
            page.DocumentElement.TextContent.ShouldNotContain("\u202E", Case.Sensitive, address);
        }
    }
}
