using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Hearsay.Engine.Text;

namespace Hearsay.Ledger.Matters.Facts;

/// <summary>A word of a report's text: letters, digits and what joins them ("anti-tank", "1,964", "N.Korea").</summary>
internal readonly record struct Word(string Text, TextSpan Span);

/// <summary>Cuts text into words and says what each is worth for telling one fact from another.</summary>
internal static class Words
{
    private const int LongestWord = 48;
    private static readonly string[] Endings = ["ations", "ation", "ments", "ment", "eries", "ingly", "ions", "ings", "ery", "ing", "ion", "ers", "ies", "ed", "er", "es", "ly", "al", "s", "y", "e"];
    private static readonly FrozenDictionary<string, string> Irregular = ReadIrregular();
    private static readonly FrozenDictionary<string, double> Weights = ReadWeights();

    public static List<Word> In(string text, TextSpan span)
    {
        var words = new List<Word>();
        for (var at = span.Start; at < span.End;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < span.End && at - start < LongestWord && (char.IsLetterOrDigit(text[at]) || Joins(text, at, span.End)))
            {
                at++;
            }

            words.Add(new Word(text[start..at], new TextSpan(start, at)));
        }

        return words;
    }

    /// <summary>Lower case without accents, "'s" or curly quotes.</summary>
    public static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in WellFormed(word).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c == '’' ? '\'' : char.ToLowerInvariant(c));
            }
        }

        var text = plain.ToString();
        return text.EndsWith("'s", StringComparison.Ordinal) ? text[..^2] : text;
    }

    /// <summary>What the forms of a word have in common: "forged" and "forgery" are "forg".</summary>
    public static string Stem(string word)
    {
        var plain = Plain(word);
        if (Irregular.TryGetValue(plain, out var same))
        {
            return same;
        }

        foreach (var ending in Endings)
        {
            if (plain.Length - ending.Length >= 4 && plain.EndsWith(ending, StringComparison.Ordinal))
            {
                return WithoutDoubled(plain[..^ending.Length]);
            }
        }

        return plain;
    }

    /// <summary>0 for function words, little for what stands in any report, 1 for the rest.</summary>
    public static double WeightOf(string word) => Weights.GetValueOrDefault(Plain(word), 1);

    public static bool IsFunctionWord(string word) => WeightOf(word) == 0;

    private static string WithoutDoubled(string stem) =>
        stem.Length > 4 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l') ? stem[..^1] : stem;

    private static bool Joins(string text, int at, int end) =>
        text[at] is '-' or '\'' or '’' or '.' or ',' or '/' or '&' && at + 1 < end && char.IsLetterOrDigit(text[at + 1])
        && (text[at] is not (',' or '/') || (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])))
        && (text[at] != '.' || char.IsDigit(text[at + 1]) || at < 2 || !char.IsLetter(text[at - 2]));

    private static string WellFormed(string word) => word.Any(char.IsSurrogate) ? string.Concat(word.EnumerateRunes()) : word;

    private static FrozenDictionary<string, string> ReadIrregular()
    {
        var forms = new Dictionary<string, string>();
        foreach (var line in Lines("irregular-words.txt"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in words)
            {
                forms.TryAdd(form, words[0]);
            }
        }

        return forms.ToFrozenDictionary();
    }

    private static FrozenDictionary<string, double> ReadWeights()
    {
        var weights = new Dictionary<string, double>();
        var weight = 0.0;
        foreach (var line in Lines("common-words.txt"))
        {
            if (line[0] == '[')
            {
                weight = line == "[function]" ? 0 : 0.2;
                continue;
            }

            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                weights.TryAdd(word, weight);
            }
        }

        return weights.ToFrozenDictionary();
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream($"Hearsay.Ledger.Matters.Facts.{file}")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
