using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hearsay.Ledger.Accounts;
using Hearsay.Web.Tests.Access;
using Hearsay.Web.Tests.Api;
using Hearsay.Web.Watching;

namespace Hearsay.Web.Tests.Watching;

public sealed class WatchesTests
{
    private static readonly Func<DeskOptions, DeskOptions> Quick = options => options with { HookRetry = TimeSpan.FromMilliseconds(20) };

    [Fact]
    public async Task A_report_with_the_words_is_told_once_and_signed()
    {
        using var receiver = new HookReceiver();
        await using var desk = await SampleDesk.Open(change: Quick);
        var made = (await desk.Post("/watches", new { query = "lantern oil", url = receiver.Url, on = (List<string>)["new-report"] })).Is(201).Json;
        var secret = made.GetProperty("secret").GetString()!;
        (await desk.Get("/watches")).Is(200).Body.ShouldNotContain(secret);

        await desk.Post("/reports?source=oil.txt&wait=true", "Forty drums of lantern oil went ashore at Tarrow, a clerk said."u8.ToArray());
        await desk.Post("/reports?source=other.txt&wait=true", "Nothing went ashore at Tarrow, a clerk said."u8.ToArray());

        var (body, headers) = (await receiver.Wait(1)).ShouldHaveSingleItem();
        var told = JsonDocument.Parse(body).RootElement;
        told.GetProperty("happened").GetString().ShouldBe("new-report");
        told.GetProperty("report").GetProperty("report").GetString().ShouldBe("oil.txt");
        body.ShouldNotContain("drums");
        var signed = $"{headers["webhook-id"]}.{headers["webhook-timestamp"]}.{body}";
        headers["webhook-signature"].ShouldBe($"v1,{Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret["whsec_".Length..]), Encoding.UTF8.GetBytes(signed)))}");

        await Task.Delay(1500);
        receiver.Came.Count.ShouldBe(1);
        (await desk.Get("/watches/1/deliveries")).Is(200).Json.GetProperty("items")[0].GetProperty("done").GetString().ShouldNotBeNull();
    }

    [Fact]
    public async Task What_is_not_taken_is_told_again_under_the_same_id()
    {
        using var receiver = new HookReceiver(number => number < 3 ? 500 : 204);
        await using var desk = await SampleDesk.Open(empty: true, Quick);
        await desk.Post("/watches", new { query = "lantern", url = receiver.Url, on = (List<string>)["new-report"] });
        await desk.Post("/reports?source=oil.txt&wait=true", "Forty drums of lantern oil went ashore, a clerk said."u8.ToArray());

        var came = await receiver.Wait(3);
        came.Count.ShouldBe(3);
        came.Select(one => one.Headers["webhook-id"]).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Who_is_gone_is_told_nothing_more()
    {
        using var receiver = new HookReceiver(_ => 410);
        await using var desk = await SampleDesk.Open(empty: true, Quick);
        await desk.Post("/watches", new { query = "lantern", url = receiver.Url, on = (List<string>)["new-report"] });
        await desk.Post("/reports?source=oil.txt&wait=true", "Forty drums of lantern oil went ashore, a clerk said."u8.ToArray());
        await receiver.Wait(1);
        for (var i = 0; i < 100 && desk.Ledger.Watches.All().Count > 0; i++)
        {
            await Task.Delay(50);
        }

        desk.Ledger.Watches.All().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_denial_of_a_matter_is_told()
    {
        using var receiver = new HookReceiver();
        await using var desk = await SampleDesk.Open(change: Quick);
        var matter = desk.Ledger.Matters.Shown().First(one => one.DeniedBy.Count == 0);
        var claim = matter.Claims[^1];
        await desk.Post("/watches", new { matter = matter.Id, url = receiver.Url, on = (List<string>)["denied"] });
        await desk.Post("/judgements", new { kind = "correct", target = $"{claim.Report.Number}#{claim.Claim}", polarity = "negative" });

        var (body, _) = (await receiver.Wait(1)).ShouldHaveSingleItem();
        var told = JsonDocument.Parse(body).RootElement;
        told.GetProperty("happened").GetString().ShouldBe("denied");
        told.GetProperty("matter").GetProperty("matter").GetString().ShouldBe(matter.Id);
    }

    [Fact]
    public async Task An_ended_watch_is_told_nothing()
    {
        using var receiver = new HookReceiver();
        await using var desk = await SampleDesk.Open(empty: true, Quick);
        await desk.Post("/watches", new { query = "lantern", url = receiver.Url, on = (List<string>)["new-report"] });
        (await desk.Post("/watches/1/end")).Is(200);
        (await desk.Post("/watches/1/end")).IsProblem(404);
        await desk.Post("/reports?source=oil.txt&wait=true", "Forty drums of lantern oil went ashore, a clerk said."u8.ToArray());
        await Task.Delay(2000);
        receiver.Came.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"query":"oil","url":"http://example.org/hook","on":["new-report"]}""")]
    [InlineData("""{"query":"oil","url":"ftp://example.org/hook","on":["new-report"]}""")]
    [InlineData("""{"query":"oil","url":"https://user:secret@example.org/hook","on":["new-report"]}""")]
    [InlineData("""{"query":"oil","url":"https://192.168.1.7/hook","on":["new-report"]}""")]
    [InlineData("""{"query":"oil","url":"https://[::ffff:10.0.0.1]/hook","on":["new-report"]}""")]
    [InlineData("""{"query":"oil","url":"https://2130706433.example/hook","on":["denied"]}""")]
    [InlineData("""{"query":"oil","matter":"m1","url":"https://example.org/","on":["new-report"]}""")]
    [InlineData("""{"url":"https://example.org/","on":["new-report"]}""")]
    [InlineData("""{"query":"oil","url":"https://example.org/","on":[]}""")]
    [InlineData("""{"query":"!!","url":"https://example.org/","on":["new-report"]}""")]
    [InlineData("""{"matter":"m99999","url":"https://example.org/","on":["denied"]}""")]
    public async Task A_watch_that_makes_no_sense_is_refused(string body)
    {
        await using var desk = await SampleDesk.Open(empty: true);
        (await desk.Post("/watches", body)).IsProblem(422);
        desk.Ledger.Watches.All().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("93.184.215.14", true)]
    [InlineData("2606:2800:21f:cb07:6820:80da:af6b:8b2c", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.9", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("::ffff:192.168.0.1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:c0a8:101::1", false)]
    public void A_team_s_desk_asks_no_address_of_its_own_network(string address, bool may)
    {
        var team = new DeskOptions { Who = "ann", Accounts = true };
        HookAddresses.May(IPAddress.Parse(address), team).ShouldBe(may);
        HookAddresses.May(IPAddress.Parse(address), team with { AllowsPrivateHooks = true }).ShouldBeTrue();
    }

    [Fact]
    public async Task A_name_that_leads_to_this_machine_is_not_connected_to_for_a_team()
    {
        var team = new DeskOptions { Who = "ann", Accounts = true };
        await Should.ThrowAsync<HttpRequestException>(async () => await HookAddresses.Connect(new DnsEndPoint("localhost", 9), team, CancellationToken.None));
    }

    [Fact]
    public async Task A_watch_is_its_makers_and_no_other_analyst_s()
    {
        await using var desk = await TeamDesk.Open();
        var (one, other, admin) = (desk.TokenOf(Role.Analyst), desk.TokenOf(Role.Analyst), desk.TokenOf(Role.Admin));
        (await desk.Post("/watches", new { query = "oil", url = "https://example.org/hook", on = (List<string>)["new-report"] }, TeamDesk.With(one))).Is(201);
        (await desk.Post("/watches", new { query = "oil", url = "http://127.0.0.1/hook", on = (List<string>)["new-report"] }, TeamDesk.With(one))).IsProblem(422);
        (await desk.Get("/watches", TeamDesk.With(other))).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await desk.Get("/watches/1/deliveries", TeamDesk.With(other))).IsProblem(404);
        (await desk.Post("/watches/1/end", null, TeamDesk.With(other))).IsProblem(404);
        (await desk.Get("/watches", TeamDesk.With(admin))).Json.GetProperty("items").GetArrayLength().ShouldBe(1);
    }
}
