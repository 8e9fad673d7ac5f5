using System.Text;

namespace Hearsay.Ledger.Origins.Words;

/// <summary>Cuts a name or a description into words that can be compared: "the U.S. Navy's" is "the us navy".</summary>
internal static class SpokenWords
{
    /// <summary>No more words of one name or description than this are looked at.</summary>
    public const int Most = 48;

    public static List<string> Of(string? text)
    {
        var words = new List<string>();
        if (text is null)
        {
            return words;
        }

        var word = new StringBuilder();
        for (var i = 0; i <= text.Length && words.Count < Most; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetterOrDigit(c) || (c == '-' && word.Length > 0))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('.' or '\'' or '’') || EndsAt(text, i))
            {
                Add(words, word);
            }
            else if (c is '\'' or '’')
            {
                // "Iran's" and "Houthis'" are "Iran" and "Houthis"; "Kata'ib" stays one word.
                if (IsGenitive(text, i))
                {
                    Add(words, word);
                    i++;
                }
            }
        }

        return words;
    }

    private static void Add(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString().TrimEnd('-'));
            word.Clear();
        }
    }

    private static bool EndsAt(string text, int i) => i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1]);

    private static bool IsGenitive(string text, int i) =>
        i + 1 < text.Length && text[i + 1] is 's' && (i + 2 >= text.Length || !char.IsLetterOrDigit(text[i + 2]));
}
