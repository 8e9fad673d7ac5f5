using System.Collections.Frozen;

namespace Hearsay.Ledger.Matters.Facts;

/// <summary>What a name is known by across reports, whatever its case, accents, article or legal form: "the Calypso Ridge Ltd." is "calypso ridge".</summary>
internal static class PartyName
{
    private static readonly FrozenSet<string> LegalForms = FrozenSet.Create(
        "ltd", "limited", "llc", "inc", "plc", "pte", "gmbh", "co", "corp", "corporation", "company", "sa", "ag", "bv", "oy", "jsc", "ooo", "fze", "fzco", "m/s", "ms", "mv", "mt", "mr", "mrs");

    /// <summary>The name's key; empty for what is no name: a pronoun, a description in lower case.</summary>
    public static string Of(string name)
    {
        var words = WordsOf(name);
        return words.Count == 0 ? "" : string.Join(' ', words);
    }

    /// <summary>
    /// The key and what shorter forms of the name go by: of "Qamar Heron General Trading" "qamar heron", of "Venezuelan National Guard" "national guard".
    /// </summary>
    public static IEnumerable<string> All(string name)
    {
        var words = WordsOf(name);
        if (words.Count == 0)
        {
            yield break;
        }

        yield return string.Join(' ', words);
        if (words.Count > 2)
        {
            yield return $"{words[0]} {words[1]}";
            yield return $"{words[^2]} {words[^1]}";
        }
    }

    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var isName = false;
        foreach (var word in Words.In(name, new Engine.Text.TextSpan(0, Math.Min(name.Length, 120))))
        {
            var plain = Words.Plain(word.Text).Replace(".", "", StringComparison.Ordinal);
            if (plain is "the" or "a" or "an" or "of" or "and" or "for" || LegalForms.Contains(plain))
            {
                continue;
            }

            isName |= char.IsUpper(word.Text[0]) || char.IsDigit(word.Text[0]);
            words.Add(plain);
        }

        return isName && words.Count <= 8 ? words : [];
    }
}
