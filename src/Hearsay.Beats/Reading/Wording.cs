namespace Hearsay.Beats.Reading;

/// <summary>How names and words are written in a beat.</summary>
internal static class Wording
{
    private const int LongestName = 40;

    /// <summary>Small letters, digits and hyphens, a letter first: "trade-sanctions". It goes into JSON as it is.</summary>
    public static bool IsName(string text) =>
        text.Length <= LongestName && char.IsAsciiLetterLower(text[0])
        && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    /// <summary>Words as a lemmatizer gives them: small letters, one blank between two, such as "hand over".</summary>
    public static bool IsWords(string text) =>
        text[0] != ' ' && text[^1] != ' ' && !text.Contains("  ", StringComparison.Ordinal)
        && text.All(letter => letter == ' ' || !(char.IsUpper(letter) || char.IsControl(letter) || char.IsWhiteSpace(letter)));

    /// <summary>Words of small letters, such as "on behalf of".</summary>
    public static bool IsPreposition(string text) => IsWords(text) && text.All(letter => letter is ' ' or '-' || char.IsLetter(letter));

    /// <summary>How many letters must be put in, left out or changed to make one of the other (Levenshtein 1966).</summary>
    public static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var before = row[0]++;
            for (var j = 1; j <= other.Length; j++)
            {
                (before, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, before + (one[i - 1] == other[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
