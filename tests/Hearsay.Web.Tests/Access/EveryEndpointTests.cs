using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Hearsay.Ledger.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Hearsay.Web.Tests.Access;

/// <summary>Goes through every endpoint of the running desk, those that somebody adds tomorrow included.</summary>
public sealed class EveryEndpointTests
{
    // What anybody may have: the desk's own style sheets, the door, and whether it runs.
    private static readonly HashSet<string> Open = ["/assets/{hash}/{name}", "/sign-in", "/sign-in/elsewhere", "/healthz", "/readyz"];

    [Fact]
    public async Task Every_endpoint_says_who_may()
    {
        await using var desk = await TeamDesk.Open();
        foreach (var endpoint in EndpointsOf(desk))
        {
            var isOpen = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
            isOpen.ShouldBe(Open.Contains(PatternOf(endpoint)), PatternOf(endpoint));
            if (!isOpen)
            {
                RoleOf(endpoint).ShouldNotBeNull(PatternOf(endpoint));
            }
        }
    }

    [Fact]
    public async Task Nobody_and_a_bad_token_are_refused_everywhere()
    {
        await using var desk = await TeamDesk.Open();
        desk.Ledger.Accounts.Add("bob", Role.Admin, null);
        var (revoked, known) = desk.Ledger.Tokens.Make("bob", "lost", Role.Admin, 1);
        desk.Ledger.Tokens.Revoke(known.Number);
        foreach (var (endpoint, method) in Guarded(desk))
        {
            using var nobody = await Ask(desk, endpoint, method, change: request => request.Headers.Add("X-Hearsay", "1"));
            (nobody.StatusCode == HttpStatusCode.Unauthorized || (nobody.StatusCode == HttpStatusCode.Redirect && nobody.Headers.Location!.ToString().StartsWith("/sign-in?", StringComparison.Ordinal)))
                .ShouldBeTrue($"{method} {PatternOf(endpoint)}: {nobody.StatusCode}");
            foreach (var token in (string[])["hearsay_0123456789012345678901234567890123456789012", revoked, "Zm9v"])
            {
                (await Ask(desk, endpoint, method, token, request => request.Headers.Add("X-Hearsay", "1"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, $"{method} {PatternOf(endpoint)}");
            }
        }
    }

    [Fact]
    public async Task A_lower_role_is_refused_and_the_role_itself_is_not()
    {
        await using var desk = await TeamDesk.Open(empty: false);
        desk.Ledger.Tokens.Make("nobody", "the one that the walk revokes", Role.Reader, 1);
        var tokens = Enum.GetValues<Role>().ToDictionary(role => role, desk.TokenOf);
        foreach (var (endpoint, method) in Guarded(desk))
        {
            var demanded = RoleOf(endpoint)!.Value;
            foreach (var (role, token) in tokens)
            {
                var status = (await Ask(desk, endpoint, method, token)).StatusCode;
                if (role < demanded)
                {
                    status.ShouldBe(HttpStatusCode.Forbidden, $"{role}: {method} {PatternOf(endpoint)}");
                }
                else if (!PatternOf(endpoint).StartsWith("/_framework/", StringComparison.Ordinal))
                {
                    status.ShouldNotBe(HttpStatusCode.Unauthorized, $"{role}: {method} {PatternOf(endpoint)}");
                    ((int)status).ShouldBeLessThan(500, $"{role}: {method} {PatternOf(endpoint)}");
                }
            }
        }
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task Another_site_is_refused_everywhere_whoever_is_signed_in(string header, string value)
    {
        await using var team = await TeamDesk.Open(empty: false);
        await using var alone = await SampleDesk.Open();
        var token = team.TokenOf(Role.Admin);
        foreach (var (desk, secret) in ((SampleDesk, string?)[])[(team, token), (alone, null)])
        {
            foreach (var (endpoint, method) in Guarded(desk))
            {
                (await Ask(desk, endpoint, method, secret, request => request.Headers.Add(header, value))).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{method} {PatternOf(endpoint)}");
            }
        }

        alone.Ledger.Judgements.Log().ShouldBeEmpty();
        alone.Ledger.Reports.Count.ShouldBe(SampleDesk.Samples.Count);
    }

    [Fact]
    public async Task What_changes_something_takes_a_header_that_no_other_site_can_send()
    {
        await using var desk = await SampleDesk.Open();
        foreach (var (endpoint, method) in Guarded(desk).Where(pair => pair.Method != "GET" && PatternOf(pair.Endpoint).StartsWith("/api", StringComparison.Ordinal)))
        {
            (await Ask(desk, endpoint, method)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{method} {PatternOf(endpoint)}");
        }
    }

    private static IEnumerable<RouteEndpoint> EndpointsOf(SampleDesk desk) => desk.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static List<(RouteEndpoint Endpoint, string Method)> Guarded(SampleDesk desk)
    {
        var guarded = EndpointsOf(desk).Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => (endpoint, method))).ToList();
        guarded.Count.ShouldBeGreaterThan(25);
        return guarded;
    }

    private static Role? RoleOf(RouteEndpoint endpoint) => endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => RoleWords.Of(data.Policy)).Max();

    private static string PatternOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    private static async Task<HttpResponseMessage> Ask(SampleDesk desk, RouteEndpoint endpoint, string method, string? token = null, Action<HttpRequestMessage>? change = null)
    {
        var path = "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part is RoutePatternLiteralPart literal ? literal.Content : "1"))));
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        request.Content = method == "GET" ? null : new StringContent("{}", Encoding.UTF8, "application/json");
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        change?.Invoke(request);
        return await desk.Client.SendAsync(request);
    }
}
