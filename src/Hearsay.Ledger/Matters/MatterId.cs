using System.Globalization;

namespace Hearsay.Ledger.Matters;

/// <summary>"m1" for the ledger's first matter.</summary>
public static class MatterId
{
    public static string Of(long number) => string.Create(CultureInfo.InvariantCulture, $"m{number}");

    /// <exception cref="FormatException">It is no id of a matter.</exception>
    public static long NumberOf(string id) =>
        TryParse(id, out var number) ? number : throw new FormatException($"'{id}' is no matter; their ids look like m12.");

    public static bool TryParse(string id, out long number)
    {
        number = 0;
        return id.Length > 1 && (id[0] is 'm' or 'M') && long.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
