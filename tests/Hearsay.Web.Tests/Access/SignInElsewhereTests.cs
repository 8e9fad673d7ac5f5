using System.Web;
using Hearsay.Ledger.Accounts;
using Hearsay.Web.Tests.Api;

namespace Hearsay.Web.Tests.Access;

public sealed class SignInElsewhereTests
{
    [Fact]
    public async Task Who_has_an_account_is_let_in_on_the_provider_s_word_with_the_account_s_role()
    {
        using var provider = new Provider { Name = "bea hart" };
        await using var desk = await Open(provider);
        desk.Ledger.Accounts.Add("Bea Hart", Role.Reader, null);

        var (location, session) = await Go(desk, provider);

        location.ShouldEndWith("/reports?q=x");
        (await desk.Get("/reports", TeamDesk.As(session!))).Is(200);
        (await desk.Post("/judgements", new { kind = "accept", target = "1#c1" }, TeamDesk.As(session!))).IsProblem(403);
        desk.Ledger.Audit.Latest(1)[0].ShouldSatisfyAllConditions(entry => entry.Who.ShouldBe("Bea Hart"), entry => entry.About.ShouldBe("OpenID Connect"));
        HttpUtility.ParseQueryString(provider.Exchanged!)["code_verifier"].ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("stranger", "desk", "refused=account")]
    [InlineData("gone", "desk", "refused=account")]
    [InlineData("Bea Hart", "another desk", "refused=provider")]
    public async Task Who_has_none_or_a_token_for_somebody_else_is_not(string name, string audience, string told)
    {
        using var provider = new Provider { Name = name, Audience = audience };
        await using var desk = await Open(provider);
        desk.Ledger.Accounts.Add("Bea Hart", Role.Reader, null);
        desk.Ledger.Accounts.Add("gone", Role.Reader, null);
        desk.Ledger.Accounts.End("gone");

        var (location, session) = await Go(desk, provider);

        session.ShouldBeNull();
        location.ShouldContain(told);
    }

    [Fact]
    public async Task An_answer_that_nobody_here_asked_for_is_not_taken()
    {
        using var provider = new Provider { Name = "Bea Hart" };
        await using var desk = await Open(provider);
        desk.Ledger.Accounts.Add("Bea Hart", Role.Reader, null);

        // As if somebody had lured a person to the address that their own sign-in ended with.
        (await Go(desk, provider, keepsCookies: false)).Session.ShouldBeNull();
    }

    private static Task<SampleDesk> Open(Provider provider) => TeamDesk.Open(options => options with { OpenIdConnect = new OpenIdConnectProvider(new Uri(provider.Authority), "desk", "secret") });

    private static async Task<(string Location, string? Session)> Go(SampleDesk desk, Provider provider, bool keepsCookies = true)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(desk.Address) };
        using var begun = await client.GetAsync(new Uri("/sign-in/elsewhere?to=%2Freports%3Fq%3Dx", UriKind.Relative));
        var asked = HttpUtility.ParseQueryString(begun.Headers.Location!.Query);
        begun.Headers.Location!.ToString().ShouldStartWith($"{provider.Authority}/authorize?");
        asked["code_challenge_method"].ShouldBe("S256");
        provider.Nonce = asked["nonce"]!;

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/signed-in?code=c&state={Uri.EscapeDataString(asked["state"]!)}");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.Add("Sec-Fetch-Mode", "navigate");
        if (keepsCookies)
        {
            request.Headers.Add("Cookie", string.Join("; ", begun.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])));
        }

        using var answer = await client.SendAsync(request);
        var session = answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.FirstOrDefault(cookie => cookie.StartsWith("__Host-hearsay=", StringComparison.Ordinal)) : null;
        return (answer.Headers.Location?.ToString() ?? "", session);
    }
}
