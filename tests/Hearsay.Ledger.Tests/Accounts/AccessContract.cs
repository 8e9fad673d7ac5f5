using Hearsay.Ledger.Accounts;
using Hearsay.Ledger.Tests.Contract;
using Hearsay.Ledger.Tests.Places;

namespace Hearsay.Ledger.Tests.Accounts;

public abstract class AccessContract(LedgerPlace place) : LedgerContract(place)
{
    public sealed class OnSqlite() : AccessContract(new SqlitePlace());

    public sealed class OnPostgres(PostgresServer server) : AccessContract(new PostgresPlace(server));

    [Fact]
    public void An_account_is_found_however_its_name_is_written_and_given_once()
    {
        using var ledger = Place.Open();
        ledger.Accounts.Add("Zoë O'Hara", Role.Analyst, "hash").Stamp.Length.ShouldBeGreaterThan(16);

        ledger.Accounts.Find("zoe ohara")!.Name.ShouldBe("Zoë O'Hara");
        Should.Throw<AccountException>(() => ledger.Accounts.Add("ZOE OHARA", Role.Admin, null));
        Should.Throw<AccountException>(() => ledger.Accounts.Add(" … ", Role.Admin, null));
        Should.Throw<AccountException>(() => ledger.Accounts.Change("nobody", Role.Admin));
        ledger.Accounts.All().ShouldHaveSingleItem().Role.ShouldBe(Role.Analyst);
    }

    [Fact]
    public void Another_role_keeps_sessions_and_another_password_or_an_end_does_not()
    {
        using var ledger = Place.Open();
        var made = ledger.Accounts.Add("bea", Role.Analyst, "one");

        var raised = ledger.Accounts.Change("bea", Role.Admin);
        (raised.Role, raised.Password, raised.Stamp).ShouldBe((Role.Admin, "one", made.Stamp));
        var changed = ledger.Accounts.Change("bea", password: "two");
        (changed.Role, changed.Password).ShouldBe((Role.Admin, "two"));
        changed.Stamp.ShouldNotBe(made.Stamp);
        var ended = ledger.Accounts.End("bea");
        ended.Ended.ShouldNotBeNull();
        ended.Stamp.ShouldNotBe(changed.Stamp);
        Should.Throw<AccountException>(() => ledger.Accounts.Add("bea", Role.Reader, null)).Message.ShouldContain("ended");
    }

    [Fact]
    public void The_ledger_does_not_have_a_token_itself()
    {
        using var ledger = Place.Open();
        var (secret, token) = ledger.Tokens.Make("bea", "nightly", Role.Reader, 7);
        ledger.Tokens.Check(secret, needsAccount: false).ShouldBe(token);
        ledger.Tokens.Check(secret[..^1] + (secret[^1] == 'A' ? 'B' : 'A'), needsAccount: false).ShouldBeNull();
        ledger.Tokens.Check(secret, needsAccount: true).ShouldBeNull();
        Place.Behind(work => work.Scalar<string>("SELECT hash FROM tokens"))!.ShouldNotContain(secret["hearsay_".Length..]);
        ledger.Tokens.Revoke(token.Number).Revoked.ShouldNotBeNull();
        ledger.Tokens.Check(secret, needsAccount: false).ShouldBeNull();
    }

    [Fact]
    public void A_token_ends_when_it_was_said_to()
    {
        var clock = new Clock();
        using var ledger = LedgerStore.Open(Place.Address, clock);
        var (secret, _) = ledger.Tokens.Make("bea", "week", Role.Reader, 7);
        clock.Now += TimeSpan.FromDays(6.9);
        ledger.Tokens.Check(secret, needsAccount: false).ShouldNotBeNull();
        clock.Now += TimeSpan.FromDays(0.2);
        ledger.Tokens.Check(secret, needsAccount: false).ShouldBeNull();
    }

    [Fact]
    public void A_token_may_no_more_than_its_account_does_now()
    {
        using var ledger = Place.Open();
        ledger.Accounts.Add("bea", Role.Admin, null);
        var (secret, _) = ledger.Tokens.Make("bea", "x", Role.Admin, 7);
        ledger.Accounts.Change("bea", Role.Reader);
        ledger.Tokens.Check(secret, needsAccount: true)!.Role.ShouldBe(Role.Reader);
        ledger.Accounts.End("bea");
        ledger.Tokens.Check(secret, needsAccount: false).ShouldBeNull();
    }

    [Theory]
    [InlineData("UPDATE audit SET who = 'eve'")]
    [InlineData("DELETE FROM audit")]
    public void The_database_lets_nobody_change_the_audit(string sql)
    {
        using var ledger = Place.Open();
        ledger.Audit.Note("bea", "export", "csv, 3 matters", "192.0.2.7");
        Should.Throw<Exception>(() => Place.Behind(work => work.Execute(sql))).Message.ShouldContain("the audit is never");
        var entry = ledger.Audit.Latest(10).ShouldHaveSingleItem();
        (entry.Who, entry.Deed, entry.About, entry.Address).ShouldBe(("bea", "export", "csv, 3 matters", "192.0.2.7"));
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
