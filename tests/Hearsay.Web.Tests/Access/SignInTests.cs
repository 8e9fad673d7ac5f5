using Hearsay.Ledger.Accounts;
using Hearsay.Web.Access;
using Hearsay.Web.Tests.Api;

namespace Hearsay.Web.Tests.Access;

public sealed class SignInTests
{
    [Fact]
    public async Task Who_signs_in_judges_under_their_name_in_a_session_that_no_script_reads()
    {
        await using var desk = await TeamDesk.Open(empty: false);
        desk.Give("Bea Hart", Role.Analyst);
        var (answer, session) = await desk.SignIn("bea hart", TeamDesk.Password, "/reports?q=lisk");

        answer.Is(302).Headers.Location!.ToString().ShouldEndWith("/reports?q=lisk");
        foreach (var word in (string[])["httponly", "secure", "samesite=lax", "path=/"])
        {
            session!.ToLowerInvariant().ShouldContain(word);
        }

        (await desk.Get("/reports", TeamDesk.As(session!))).Is(200);
        (await desk.Post("/judgements", new { kind = "accept", target = "1#c1" }, TeamDesk.As(session!))).Is(201).Json.GetProperty("who").GetString().ShouldBe("Bea Hart");
        (await desk.Post("/judgements", new { kind = "accept", target = "1#c1" }, request =>
        {
            TeamDesk.As(session!)(request);
            request.Headers.Remove("X-Hearsay");
        })).IsProblem(403);
    }

    [Theory]
    [InlineData("bea hart", "not the password")]
    [InlineData("nobody", TeamDesk.Password)]
    [InlineData("ended", TeamDesk.Password)]
    [InlineData("elsewhere only", "")]
    [InlineData("bea hart", "")]
    public async Task Who_does_not_know_the_password_is_not_let_in_nor_told_why(string name, string password)
    {
        await using var desk = await TeamDesk.Open();
        desk.Give("Bea Hart", Role.Analyst);
        desk.Give("ended", Role.Analyst);
        desk.Ledger.Accounts.End("ended");
        desk.Ledger.Accounts.Add("elsewhere only", Role.Analyst, null);

        var (answer, session) = await desk.SignIn(name, password);

        session.ShouldBeNull();
        answer.Is(401).Body.ShouldContain("do not belong together");
        desk.Ledger.Audit.Latest(5).ShouldContain(entry => entry.Deed == "sign-in refused");
    }

    [Fact]
    public async Task A_link_of_somebody_else_leads_nowhere_but_here()
    {
        foreach (var to in (string[])["https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "javascript:alert(1)", "/\t/elsewhere.example"])
        {
            Entrance.OwnPath(to).ShouldBe("/");
        }

        await using var desk = await TeamDesk.Open();
        desk.Give("Bea Hart", Role.Reader);
        (await desk.SignIn("Bea Hart", TeamDesk.Password, "//elsewhere.example/")).Answer.Headers.Location!.ToString().ShouldNotContain("elsewhere");
    }

    [Fact]
    public async Task An_ended_account_another_role_and_another_password_count_at_once()
    {
        await using var desk = await TeamDesk.Open(empty: false);
        desk.Give("Bea Hart", Role.Analyst);
        var session = (await desk.SignIn("Bea Hart", TeamDesk.Password)).Session!;
        var token = desk.Ledger.Tokens.Make("Bea Hart", "script", Role.Analyst, 1).Secret;

        desk.Ledger.Accounts.Change("Bea Hart", Role.Reader);
        (await desk.Post("/judgements", new { kind = "accept", target = "1#c1" }, TeamDesk.As(session))).IsProblem(403);
        (await desk.Post("/judgements", new { kind = "accept", target = "1#c1" }, TeamDesk.With(token))).IsProblem(403);
        (await desk.Get("/reports", TeamDesk.As(session))).Is(200);

        desk.Ledger.Accounts.Change("Bea Hart", password: Passwords.Hash("another good pass phrase"));
        (await desk.Get("/reports", TeamDesk.As(session))).IsProblem(401);
        (await desk.Get("/reports", TeamDesk.With(token))).Is(200);
        desk.Ledger.Accounts.End("Bea Hart");
        (await desk.Get("/reports", TeamDesk.With(token))).IsProblem(401);
    }

    [Fact]
    public async Task Who_tries_one_name_too_often_waits_even_with_the_right_password()
    {
        await using var desk = await TeamDesk.Open();
        desk.Give("Bea Hart", Role.Analyst);
        for (var i = 0; i < 10; i++)
        {
            await desk.SignIn("Bea Hart", "guess");
        }

        (await desk.SignIn("Bea Hart", TeamDesk.Password)).Session.ShouldBeNull();
        desk.Ledger.Audit.Latest(1)[0].About.ShouldBe("too many tries");
    }

    [Fact]
    public async Task Who_signs_out_is_out()
    {
        await using var desk = await TeamDesk.Open();
        desk.Give("Bea Hart", Role.Reader);
        var session = (await desk.SignIn("Bea Hart", TeamDesk.Password)).Session!;
        using var answer = await desk.SignOut(session);
        answer.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith("__Host-hearsay=;", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("short", true)]
    [InlineData("aaaaaaaaaaaaaaaa", true)]
    [InlineData("margaret hale", true)]
    [InlineData("four quiet harbour cranes", false)]
    public void A_password_is_long_and_not_the_name(string password, bool isFault) => (Passwords.FaultOf(password, "Margaret Hale") is not null).ShouldBe(isFault);

    [Fact]
    public void A_password_is_kept_as_a_hash_only_it_fits()
    {
        var hash = Passwords.Hash(TeamDesk.Password);
        hash.ShouldNotContain(TeamDesk.Password);
        Passwords.AreSame(hash, TeamDesk.Password).ShouldBeTrue();
        Passwords.AreSame(hash, TeamDesk.Password + " ").ShouldBeFalse();
        Passwords.AreSame(null, TeamDesk.Password).ShouldBeFalse();
    }
}
