using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>Where the source and the content of a cue are looked for: its sentence, and the sentences beside it that quotations run into.</summary>
internal static class Window
{
    private const int MostSentences = 6;
    private const int MostTokens = 400;

    public static TokenRange Around(Columns columns, int token)
    {
        var number = columns.SentenceOf[token];
        var (first, last) = (number, number);
        while (last - number < MostSentences && Continues(columns, last, last + 1))
        {
            last++;
        }

        while (number - first < MostSentences && Continues(columns, first - 1, first))
        {
            first--;
        }

        var sentences = columns.Document.Sentences;
        var start = Math.Max(sentences[first].Tokens.Start, token - MostTokens);
        return new TokenRange(start, Math.Min(sentences[last].Tokens.End, token + MostTokens));
    }

    // Whether a quotation stands on both sides of the gap between two sentences, or right at it.
    private static bool Continues(Columns columns, int earlier, int later)
    {
        var sentences = columns.Document.Sentences;
        if (earlier < 0 || later >= sentences.Count)
        {
            return false;
        }

        var opens = columns.QuotationOf[sentences[later].Tokens.Start] >= 0;
        var last = sentences[earlier].Tokens.End - 1;
        return sentences[earlier].Paragraph == sentences[later].Paragraph
            ? opens || columns.QuotationOf[last] >= 0
            : opens && columns.Document.FormOf(last) is ":";
    }
}
