using System.Globalization;
using System.Text;

namespace Hearsay.Training.Stories;

/// <summary>Names as the stories' scorer compares them: lower case, without articles, accents, punctuation or possessives.</summary>
internal static class NameWords
{
    private static readonly HashSet<string> Articles = ["the", "a", "an"];
    private static readonly HashSet<string> Prepositions = ["of", "for", "in", "at", "on", "to", "from", "by", "with", "near"];

    private static readonly HashSet<string> Pronouns =
    [
        .. ("i me my mine we us ours our you your yours he him his she her hers it its they them their theirs this that these those who whom whose which himself "
            + "herself itself themselves").Split(' '),
    ];

    public static bool IsPronoun(string name) => Pronouns.Contains(name.ToLowerInvariant());

    public static string Normal(string? name) => string.Join(' ', Of(name));

    /// <summary>Whether one is the other with words before it, "Brigadier Ada Moss"; at least two words must be the same.</summary>
    public static bool AreSameButForTitles(string one, string other)
    {
        var (shorter, longer) = (Of(one), Of(other));
        if (shorter.Count > longer.Count)
        {
            (shorter, longer) = (longer, shorter);
        }

        var before = longer.Count - shorter.Count;
        return shorter.Count >= 2 && longer.Skip(before).SequenceEqual(shorter) && !longer.Take(before).Any(Prepositions.Contains);
    }

    /// <summary>Words in common of two descriptions, 2|A∩B| / (|A|+|B|), plural or not; prepositions and "unnamed" do not count.</summary>
    public static double Dice(string one, string other)
    {
        var (a, b) = (Stems(one), Stems(other));
        return a.Count + b.Count == 0 ? 0 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
    }

    /// <summary>The words that have a capital or a digit.</summary>
    public static HashSet<string> Capitals(string name) =>
        [.. name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(letter => char.IsUpper(letter) || char.IsDigit(letter))).SelectMany(Of)];

    private static HashSet<string> Stems(string name) =>
        [.. Of(name).Where(word => !Prepositions.Contains(word) && word is not ("and" or "unnamed" or "anonymous")).Select(word => word.TrimEnd('s') is { Length: > 0 } stem ? stem : word)];

    private static List<string> Of(string? name)
    {
        var (words, word) = (new List<string>(), new StringBuilder());
        var text = WithoutAccents((name ?? "").Normalize(NormalizationForm.FormKD).ToLowerInvariant().Replace('’', '\''));
        for (var i = 0; i < text.Length; i++)
        {
            var isInner = word.Length > 0;
            if (text[i] == '\'' && i + 1 < text.Length && text[i + 1] == 's' && (i + 2 == text.Length || !IsWord(text[i + 2])))
            {
                // The possessive goes, and with it the border of the word.
                i++;
            }
            else if (text[i] == '.' && isInner && (i + 1 == text.Length || IsWord(text[i + 1]) || char.IsWhiteSpace(text[i + 1])))
            {
                // "U.S." is "us".
            }
            else if (IsWord(text[i]))
            {
                word.Append(text[i]);
            }
            else
            {
                Close(words, word);
            }
        }

        Close(words, word);
        return words;
    }

    private static void Close(List<string> words, StringBuilder word)
    {
        if (word.Length > 0 && !Articles.Contains(word.ToString()))
        {
            words.Add(word.ToString());
        }

        word.Clear();
    }

    private static string WithoutAccents(string text) => string.Concat(text.Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
