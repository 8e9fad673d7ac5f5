using System.Globalization;
using System.Text;

namespace Hearsay.Ledger.Store;

/// <summary>A text as it is searched, the same in every database: words of letters and digits, lower case, no accents. "The U.S. in Zürich" is "the us in zurich".</summary>
internal static class SearchText
{
    // Longer ones are no words that anybody types, and PostgreSQL leaves out what has more than 2,047 bytes.
    private const int LongestWord = 64;

    private const int LongestQuery = 4000;
    private const int MostWordsAsked = 32;

    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var folded = new StringBuilder(text.Length);
        var (length, sinceStop) = (0, 0);
        foreach (var rune in StoredText.Clean(text)!.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                sinceStop += Rune.IsLetter(rune) ? 1 : 2;
                if (length++ < LongestWord)
                {
                    folded.Append(Rune.ToLowerInvariant(rune).ToString());
                }
            }
            else if (rune.Value == '.' && sinceStop == 1)
            {
                // As in "U.S.": a stop after a single letter does not end the word.
                sinceStop = 0;
            }
            else if (length > 0 && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                folded.Append(' ');
                (length, sinceStop) = (0, 0);
            }
        }

        return folded.ToString();
    }

    /// <summary>The words that a person asks for; what looks like an operator is a word like others, or nothing.</summary>
    public static IReadOnlyList<string> WordsOf(string query) =>
        [.. Fold(query.Length <= LongestQuery ? query : query[..LongestQuery]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWordsAsked)];
}
