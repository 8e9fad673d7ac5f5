using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tokens;

/// <summary>No sentence is longer than a bound, so that later stages stay linear; longer ones are cut, at a mark where there is one.</summary>
internal static class SentenceBound
{
    /// <summary>In tokens. The longest sentence of the treebanks' news has 120.</summary>
    public const int Most = 200;

    private const int Least = 100;

    /// <summary>Where a sentence [start, end) is cut first; its end where it is short enough.</summary>
    public static int CutOf(Document document, int start, int end) =>
        end - start <= Most ? end : CutBefore(document, start + Most, start + Least);

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
