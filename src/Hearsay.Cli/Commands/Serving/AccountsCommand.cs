using System.CommandLine;
using Hearsay.Cli.Ledgers;
using Hearsay.Ledger;
using Hearsay.Ledger.Accounts;
using Hearsay.Web.Access;

namespace Hearsay.Cli.Commands.Serving;

/// <summary><c>hearsay serve accounts</c>: who may use a desk that others can reach.</summary>
internal static class AccountsCommand
{
    public const string Name = "accounts";

    private static readonly Argument<string> Who = new("NAME") { Description = "As judgements shall have it." };

    private static readonly Option<Role> Role = new("--role") { Description = "reader looks, searches and exports; analyst adds and judges, too; admin gives access.", HelpName = "ROLE", Required = true };

    private static readonly Option<bool> NoPassword = new("--no-password") { Description = "They sign in by OpenID Connect only." };

    public static Command Create()
    {
        Role.AcceptWords();
        var command = new Command(Name, "Give, change and end accounts of this ledger's desk.")
        {
            Action("add", "Give somebody an account; the password is asked for, or read from standard input.", [Who], [Role, NoPassword], Add),
            Action("role", "Give an account another role, from now on.", [Who], [Role], (parsed, ledger) => ledger.Accounts.Change(parsed.GetValue(Who)!, parsed.GetValue(Role))),
            Action("password", "Give an account another password; who is signed in has to sign in again.", [Who], [], (parsed, ledger) =>
                ledger.Accounts.Change(parsed.GetValue(Who)!, password: Passwords.Hash(PasswordPrompt.Ask(parsed.GetValue(Who)!)))),
            Action("end", "End an account, its sessions and its tokens; what was judged under it stays.", [Who], [], (parsed, ledger) => ledger.Accounts.End(parsed.GetValue(Who)!)),
        };
        var list = new Command("list", "Show the accounts.");
        list.SetAction(parsed => Serving.Run(parsed, ledger =>
        {
            foreach (var account in ledger.Accounts.All())
            {
                Console.Out.WriteLine(Line(account));
            }
        }));
        command.Subcommands.Add(list);
        return command;
    }

    private static Account Add(ParseResult parsed, LedgerStore ledger)
    {
        var name = parsed.GetValue(Who)!;
        return ledger.Accounts.Find(name) is { } taken
            ? throw new AccountException($"There is an account {taken.Name} already; change it with 'role' or 'password'.")
            : ledger.Accounts.Add(name, parsed.GetValue(Role), parsed.GetValue(NoPassword) ? null : Passwords.Hash(PasswordPrompt.Ask(name)));
    }

    private static Command Action(string name, string description, IEnumerable<Argument> arguments, IEnumerable<Option> options, Func<ParseResult, LedgerStore, Account> act)
    {
        var command = new Command(name, description);
        foreach (var argument in arguments)
        {
            command.Arguments.Add(argument);
        }

        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Serving.Run(parsed, ledger =>
        {
            var account = act(parsed, ledger);
            ledger.Audit.Note(Analyst.Of(null), $"account {name}", $"{account.Name}, {account.Role.Word()}", null);
            Console.Out.WriteLine(Line(account));
        }));
        return command;
    }

    private static string Line(Account account) => SafeText.Line(
        $"{account.Name}, {account.Role.Word()}{(account.Password is null ? ", no password" : "")}{(account.Ended is { } ended ? $", ended {ended[..10]}" : "")}");
}
