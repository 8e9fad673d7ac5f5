using System.Net;
using Hearsay.Ledger.Accounts;
using Hearsay.Web.Tests.Api;

namespace Hearsay.Web.Tests.Access;

public sealed class BehindProxyTests
{
    [Theory]
    [InlineData(true, "203.0.113.9")]
    [InlineData(false, "127.0.0.1")]
    public async Task Who_asks_is_who_a_proxy_says_where_there_is_one(bool isBehind, string address)
    {
        await using var desk = await TeamDesk.Open(options => options with { Hosts = isBehind ? ["desk.example.org"] : [] });
        var with = TeamDesk.With(desk.TokenOf(Role.Reader));
        (await desk.Get("/export/csv", request =>
        {
            with(request);
            request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        })).Is(200);
        desk.Ledger.Audit.Latest(1)[0].Address.ShouldBe(address);
    }

    [Fact]
    public async Task A_desk_behind_a_proxy_answers_to_its_names_and_no_others()
    {
        await using var desk = await TeamDesk.Open(options => options with { Hosts = ["desk.example.org"] });
        foreach (var (host, status) in ((string, HttpStatusCode)[])[("desk.example.org", HttpStatusCode.OK), ("localhost", HttpStatusCode.OK), ("evil.example.org", HttpStatusCode.MisdirectedRequest)])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/healthz") { Headers = { Host = host } };
            using var answer = await desk.Client.SendAsync(request);
            answer.StatusCode.ShouldBe(status);
        }
    }
}
