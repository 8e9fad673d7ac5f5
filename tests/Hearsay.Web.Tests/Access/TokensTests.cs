using Hearsay.Ledger.Accounts;
using Hearsay.Web.Tests.Api;

namespace Hearsay.Web.Tests.Access;

public sealed class TokensTests
{
    [Fact]
    public async Task A_token_is_shown_once_acts_in_a_name_and_can_be_revoked()
    {
        await using var desk = await TeamDesk.Open();
        desk.Give("Bea Hart", Role.Analyst);
        var session = (await desk.SignIn("Bea Hart", TeamDesk.Password)).Session!;

        var made = (await desk.Post("/tokens", new { label = "nightly", role = "reader", days = 7 }, TeamDesk.As(session))).Is(201).Json;
        var secret = made.GetProperty("secret").GetString()!;
        secret.Length.ShouldBeGreaterThan(42);
        (await desk.Get("/tokens", TeamDesk.As(session))).Is(200).Body.ShouldNotContain(secret);
        (await desk.Get("/reports", TeamDesk.With(secret))).Is(200);
        (await desk.Post("/judgements", new { kind = "note", target = "m1", text = "x" }, TeamDesk.With(secret))).IsProblem(403);
        (await desk.Post("/tokens", new { label = "more" }, TeamDesk.With(secret))).IsProblem(403);

        (await desk.Post($"/tokens/{made.GetProperty("token").GetProperty("number").GetInt64()}/revoke", null, TeamDesk.As(session))).Is(200);
        (await desk.Get("/reports", TeamDesk.With(secret))).IsProblem(401);
        desk.Ledger.Audit.Latest(2).Select(entry => entry.Deed).ShouldBe(["token revoked", "token made"]);
    }

    [Fact]
    public async Task Nobody_makes_a_token_above_themselves_or_revokes_one_of_others()
    {
        await using var desk = await TeamDesk.Open();
        desk.Give("Bea Hart", Role.Analyst);
        desk.Give("Cal Ito", Role.Analyst);
        var (_, other) = desk.Ledger.Tokens.Make("Cal Ito", "his", Role.Analyst, 1);
        var session = (await desk.SignIn("Bea Hart", TeamDesk.Password)).Session!;

        (await desk.Post("/tokens", new { label = "up", role = "admin" }, TeamDesk.As(session))).IsProblem(422);
        (await desk.Post("/tokens", new { label = "" }, TeamDesk.As(session))).IsProblem(422);
        (await desk.Post("/tokens", new { label = "old", days = 100_000 }, TeamDesk.As(session))).IsProblem(422);
        (await desk.Post($"/tokens/{other.Number}/revoke", null, TeamDesk.As(session))).IsProblem(404);
        (await desk.Get("/tokens", TeamDesk.As(session))).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_token_works_at_a_desk_without_accounts_and_a_bad_one_does_not()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        var secret = desk.Ledger.Tokens.Make("script", "here", Role.Reader, 1).Secret;
        (await desk.Get("/reports", TeamDesk.With(secret))).Is(200);
        (await desk.Post("/reports?source=x", "text"u8.ToArray(), TeamDesk.With(secret))).IsProblem(403);
        (await desk.Get("/reports", TeamDesk.With("hearsay_none_of_this_desk_at_all_0123456789"))).IsProblem(401);
    }

    [Fact]
    public async Task An_export_is_in_the_audit_which_only_an_admin_sees()
    {
        await using var desk = await TeamDesk.Open(empty: false);
        (await desk.Get("/export/csv?all=true", TeamDesk.With(desk.TokenOf(Role.Reader)))).Is(200).Kind.ShouldBe("text/csv");
        (await desk.Get("/audit", TeamDesk.With(desk.TokenOf(Role.Analyst)))).IsProblem(403);
        var entry = (await desk.Get("/audit", TeamDesk.With(desk.TokenOf(Role.Admin)))).Is(200).Json.GetProperty("items")[0];
        entry.GetProperty("deed").GetString().ShouldBe("export");
        entry.GetProperty("about").GetString()!.ShouldStartWith("csv, ");
        entry.GetProperty("address").GetString().ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_asks_without_end_is_told_to_wait()
    {
        await using var desk = await TeamDesk.Open(options => options with { RequestsPerSecond = 1 });
        var token = desk.TokenOf(Role.Reader);
        var refused = 0;
        for (var i = 0; i < 15; i++)
        {
            var told = await desk.Get("/reports", TeamDesk.With(token));
            if (told.Status == 429)
            {
                told.IsProblem(429).Headers.RetryAfter.ShouldNotBeNull();
                refused++;
            }
        }

        refused.ShouldBeGreaterThan(0);
        (await desk.Get("/reports", TeamDesk.With(desk.TokenOf(Role.Reader)))).Is(200);
    }
}
