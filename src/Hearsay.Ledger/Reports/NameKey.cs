using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Ledger.Reports;

/// <summary>What two writings of one name have in common: "The U.S. Navy" and "US Navy" are both "us navy".</summary>
public static class NameKey
{
    // What is longer is no name, and an index of PostgreSQL takes 2,704 bytes.
    private const int Longest = 200;

    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var rune in Store.StoredText.Clean(name)!.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                key.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && rune.Value is not ('.' or '\'' or '’') && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        var plain = key.ToString().TrimEnd();
        return Short(plain.StartsWith("the ", StringComparison.Ordinal) && plain.Length > 4 ? plain[4..] : plain);
    }

    /// <summary>The key itself, or where it is very long its beginning and its SHA-256.</summary>
    internal static string Short(string key)
    {
        if (key.Length <= Longest)
        {
            return key;
        }

        var end = char.IsHighSurrogate(key[Longest - 1]) ? Longest - 1 : Longest;
        return $"{key[..end]} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}";
    }
}
