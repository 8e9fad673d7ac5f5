using System.CommandLine;
using System.Globalization;

namespace Hearsay.Cli.Commands;

/// <summary>What an option accepts, said in words when it is given something else.</summary>
internal static class OptionRules
{
    public static void MustBeBetween(this Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        var given = result.Tokens.Count == 1 ? result.Tokens[0].Value : null;
        if (given is not null && int.TryParse(given, CultureInfo.InvariantCulture, out var number) && (number < least || number > most))
        {
            result.AddError($"{option.Name} takes a number from {least} to {most}, not {given}.");
        }
    });

    /// <summary>An enum's names in lower case, and nothing else: no numbers.</summary>
    public static void AcceptWords<T>(this Option<T> option)
        where T : struct, Enum =>
        option.AcceptOnlyFromAmong([.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())]);

    /// <summary>The same of an option that may be left out.</summary>
    public static void AcceptWords<T>(this Option<T?> option)
        where T : struct, Enum =>
        option.AcceptOnlyFromAmong([.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())]);
}
