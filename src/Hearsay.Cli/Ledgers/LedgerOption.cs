using System.CommandLine;
using Hearsay.Ledger;
using Hearsay.Ledger.Store;

namespace Hearsay.Cli.Ledgers;

/// <summary><c>--ledger</c>, which every command that works on a ledger understands, before or after its name.</summary>
internal static class LedgerOption
{
    private const string Variable = "HEARSAY_LEDGER";

    public static readonly Option<string> Address = new("--ledger")
    {
        Description = $"The ledger: a file (the default is {LedgerAddress.Default} here, or what {Variable} says), or postgresql://USER:PASSWORD@HOST/DATABASE.",
        HelpName = "PATH|URL",
        Recursive = true,
    };

    public static string Of(ParseResult parsed) =>
        parsed.GetValue(Address) ?? (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set ? set : LedgerAddress.Default);

    /// <summary>Opens a ledger that is there.</summary>
    /// <exception cref="LedgerException">It is not there or cannot be opened.</exception>
    public static LedgerStore Open(ParseResult parsed) => LedgerStore.Open(Of(parsed), TimeProvider.System, create: false);
}
