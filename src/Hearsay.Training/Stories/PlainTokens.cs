using System.Globalization;
using System.Text;
using Hearsay.Engine.Text;

namespace Hearsay.Training.Stories;

/// <summary>A text in words and single marks, as the stories are scored: which of them stretches of the text touch.</summary>
internal sealed class PlainTokens
{
    private static readonly HashSet<string> Articles = ["the", "a", "an"];
    private readonly List<TextSpan> _spans = [];
    private readonly List<bool> _isWord = [];
    private readonly List<bool> _isArticle = [];

    public PlainTokens(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var end = at + length;
            var isWord = IsWord(rune);
            while (isWord && end < text.Length && Rune.DecodeFromUtf16(text.AsSpan(end), out var next, out var more) == System.Buffers.OperationStatus.Done && IsWord(next))
            {
                end += more;
            }

            if (isWord || !Rune.IsWhiteSpace(rune))
            {
                _spans.Add(new TextSpan(at, end));
                _isWord.Add(isWord);
                _isArticle.Add(isWord && Articles.Contains(text[at..end].ToLowerInvariant()));
            }

            at = end;
        }
    }

    public static bool IsWord(Rune rune) =>
        rune.Value == '_' || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>The tokens that these stretches touch, by number.</summary>
    public HashSet<int> In(IEnumerable<TextSpan> spans) => In(spans, _ => true);

    public HashSet<int> WordsWithoutArticles(IEnumerable<TextSpan> spans) => In(spans, token => _isWord[token] && !_isArticle[token]);

    private HashSet<int> In(IEnumerable<TextSpan> spans, Func<int, bool> counts)
    {
        var touched = new HashSet<int>();
        foreach (var span in spans)
        {
            for (var token = FirstFrom(span.Start); token < _spans.Count && _spans[token].Start < span.End; token++)
            {
                if (counts(token))
                {
                    touched.Add(token);
                }
            }
        }

        return touched;
    }

    private int FirstFrom(int offset)
    {
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Tokens in common by tokens in either; 0 where there are none.</summary>
    public static double Overlap(HashSet<int> one, HashSet<int> other)
    {
        var common = one.Count(other.Contains);
        var all = one.Count + other.Count - common;
        return all == 0 ? 0 : (double)common / all;
    }
}
