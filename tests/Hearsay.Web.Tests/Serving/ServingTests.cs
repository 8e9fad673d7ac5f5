using System.Net;
using System.Text.RegularExpressions;

namespace Hearsay.Web.Tests.Serving;

public sealed partial class ServingTests
{
    [Fact]
    public async Task A_page_allows_nothing_from_elsewhere_and_no_script_of_a_report()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        using var answer = await desk.Client.GetAsync(new Uri("/", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("script-src 'self';");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
    }

    [Fact]
    public async Task A_name_that_somebody_pointed_at_loopback_is_not_answered()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "desk.example.org" } };
        using var answer = await desk.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
    }

    [Fact]
    public async Task An_address_of_nothing_says_where_to_go()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        using var answer = await desk.Client.GetAsync(new Uri("/nothing", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("There is nothing at this address");
    }

    [Fact]
    public async Task What_a_page_loads_is_served_by_the_desk_and_kept_for_ever()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        var page = await desk.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        var assets = Loaded().Matches(page).Select(match => match.Groups[1].Value).ToList();

        assets.Count.ShouldBeGreaterThan(3);
        foreach (var asset in assets)
        {
            asset.ShouldStartWith("/assets/");
            using var answer = await desk.Client.GetAsync(new Uri(asset, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        }
    }

    [GeneratedRegex("<(?:script src|link rel=\"[a-z]+\" href)=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Loaded();
}
