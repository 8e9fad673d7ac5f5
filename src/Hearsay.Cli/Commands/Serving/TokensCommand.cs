using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Ledgers;
using Hearsay.Ledger.Accounts;

namespace Hearsay.Cli.Commands.Serving;

/// <summary><c>hearsay serve tokens</c>: what programs sign in with.</summary>
internal static class TokensCommand
{
    public const string Name = "tokens";

    private static readonly Argument<string> Label = new("LABEL") { Description = "What the token is for." };

    private static readonly Option<string?> Who = new("--who") { Description = "In whose name it acts; else HEARSAY_WHO, else the name of the account.", HelpName = "NAME" };

    private static readonly Option<Role> Role = new("--role") { Description = "reader, analyst or admin; never more than its account's.", HelpName = "ROLE", Required = true };

    private static readonly Option<int> Days = new("--days") { Description = "How long it is good (the default is 90).", HelpName = "N", DefaultValueFactory = _ => 90 };

    private static readonly Argument<long> Number = new("N") { Description = "As 'tokens list' numbers them." };

    public static Command Create()
    {
        Role.AcceptWords();
        Days.MustBeBetween(1, 3660);
        var add = new Command("add", "Make a token; it is printed this once.") { Label, Who, Role, Days };
        add.SetAction(parsed => Serving.Run(parsed, ledger =>
        {
            var who = Analyst.Of(parsed.GetValue(Who));
            var (secret, token) = ledger.Tokens.Make(who, parsed.GetValue(Label)!, parsed.GetValue(Role), parsed.GetValue(Days));
            ledger.Audit.Note(who, "token made", string.Create(CultureInfo.InvariantCulture, $"{token.Number}, {token.Role.Word()}"), null);
            Console.Out.WriteLine(secret);
        }));
        var list = new Command("list", "Show the tokens, not what they are.");
        list.SetAction(parsed => Serving.Run(parsed, ledger =>
        {
            foreach (var token in ledger.Tokens.All())
            {
                Console.Out.WriteLine(SafeText.Line($"{token.Number}: {token.Label}, {token.Who}, {token.Role.Word()}, until {token.Expires[..10]}{(token.Revoked is { } at ? $", revoked {at[..10]}" : "")}"));
            }
        }));
        var revoke = new Command("revoke", "End a token, at once.") { Number };
        revoke.SetAction(parsed => Serving.Run(parsed, ledger =>
        {
            ledger.Tokens.Revoke(parsed.GetValue(Number));
            ledger.Audit.Note(Analyst.Of(null), "token revoked", parsed.GetValue(Number).ToString(CultureInfo.InvariantCulture), null);
        }));
        return new Command(Name, "Make, show and end tokens that programs use this ledger's desk with.") { add, list, revoke };
    }
}
