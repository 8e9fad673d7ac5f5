using System.Globalization;
using System.Text;

namespace Hearsay.Ledger.Reports;

/// <summary>What two writings of one name have in common: "The U.S. Navy" and "US Navy" are both "us navy".</summary>
public static class NameKey
{
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
        return plain.StartsWith("the ", StringComparison.Ordinal) && plain.Length > 4 ? plain[4..] : plain;
    }
}
