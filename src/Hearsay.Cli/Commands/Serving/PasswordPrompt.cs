using System.Text;
using Hearsay.Ledger.Accounts;
using Hearsay.Web.Access;

namespace Hearsay.Cli.Commands.Serving;

/// <summary>Asks for a password, never as an argument: those can be seen by others on the machine and stay in the shell's history.</summary>
internal static class PasswordPrompt
{
    /// <exception cref="AccountException">It is none that can be taken.</exception>
    public static string Ask(string name)
    {
        var password = Console.IsInputRedirected ? Console.In.ReadLine() ?? "" : Hidden($"Password for {SafeText.Line(name)}: ");
        if (Passwords.FaultOf(password, name) is { } fault)
        {
            throw new AccountException(fault);
        }

        return Console.IsInputRedirected || Hidden("Once more: ") == password ? password : throw new AccountException("These are two passwords; nothing was changed.");
    }

    private static string Hidden(string prompt)
    {
        Console.Error.Write(prompt);
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
