namespace Hearsay.Cli.Ledgers;

/// <summary>Who judges, where the command line does not say it.</summary>
internal static class Analyst
{
    private static readonly string[] Variables = ["HEARSAY_WHO", "USER", "USERNAME"];

    /// <summary>Empty where nothing says it; the ledger then asks for a name.</summary>
    public static string Of(string? given) =>
        given ?? Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? "";
}
