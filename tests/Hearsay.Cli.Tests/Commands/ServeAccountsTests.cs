using System.Text;

namespace Hearsay.Cli.Tests.Commands;

public sealed class ServeAccountsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Ledger => Path.Combine(_folder.Path, "team.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_account_is_given_with_a_password_that_is_no_argument()
    {
        With("four quiet harbour cranes\n", "serve", "accounts", "add", "Bea Hart", "--role", "analyst").Output.ShouldBe("Bea Hart, analyst\n");
        With("", "serve", "accounts", "role", "bea hart", "--role", "admin").Output.ShouldBe("Bea Hart, admin\n");
        With("", "serve", "accounts", "end", "bea hart").ExitCode.ShouldBe(0);
        With("", "serve", "accounts", "list").Output.ShouldMatch(@"^Bea Hart, admin, ended \d{4}-\d\d-\d\d\n$");
    }

    [Fact]
    public void A_bad_password_a_taken_name_and_nobody_are_said_in_a_line()
    {
        var weak = With("secret\n", "serve", "accounts", "add", "bea", "--role", "analyst");
        weak.ExitCode.ShouldBe(1);
        weak.Errors.ShouldContain("12 to 200 characters");
        With("", "serve", "accounts", "add", "bea", "--role", "analyst", "--no-password").ExitCode.ShouldBe(0);
        With("", "serve", "accounts", "add", "BEA", "--role", "analyst", "--no-password").Errors.ShouldContain("already");
        With("", "serve", "accounts", "end", "nobody").ExitCode.ShouldBe(1);
    }

    [Fact]
    public void A_desk_for_others_that_nobody_could_sign_in_to_does_not_start()
    {
        var served = With("", "serve", "--listen", "127.0.0.1", "--port", "0");
        served.ExitCode.ShouldBe(1);
        served.Errors.ShouldContain("serve accounts add");
        With("", "serve", "--listen", "nowhere").ExitCode.ShouldBe(2);
        With("", "serve", "--oidc", "https://login.example.org").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_token_is_printed_once()
    {
        var secret = With("", "serve", "tokens", "add", "nightly", "--who", "bea", "--role", "reader").Output.Trim();
        secret.ShouldStartWith("hearsay_");
        var list = With("", "serve", "tokens", "list").Output;
        list.ShouldContain("bea, reader");
        list.ShouldNotContain(secret);
        With("", "serve", "tokens", "revoke", "1").ExitCode.ShouldBe(0);
        With("", "serve", "tokens", "list").Output.ShouldContain("revoked");
    }

    private HearsayProcess With(string input, params string[] arguments) => HearsayProcess.RunWith(Encoding.UTF8.GetBytes(input), ["--ledger", Ledger, .. arguments]);
}
