using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tokens;

/// <summary>No sentence is longer than a bound, so that later stages stay linear; longer ones are cut, at a mark where there is one.</summary>
internal static class SentenceBound
{
    /// <summary>In tokens. The longest sentence of the treebanks' news has 120.</summary>
    public const int Most = 200;

    private const int Least = 100;

    public static IEnumerable<TokenRange> Cut(Document document, TokenRange sentence)
    {
        var start = sentence.Start;
        while (sentence.End - start > Most)
        {
            var end = CutBefore(document, start + Most, start + Least);
            yield return new TokenRange(start, end);
            start = end;
        }

        yield return new TokenRange(start, sentence.End);
    }

    private static int CutBefore(Document document, int most, int least)
    {
        for (var end = most; end > least; end--)
        {
            if (document.FormOf(end - 1) is ";" or "," or "." or ":" or "--" or "—" or "–" or "|" or "•")
            {
                return end;
            }
        }

        return most;
    }
}
