using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Engine.Tokens;

namespace Hearsay.Engine.Findings;

/// <summary>Quotations that open and never close. One that runs over paragraphs is closed in the last of them, and each of them opens anew.</summary>
internal sealed class UnclosedQuotationCheck : ICheck
{
    // A mark on its own is a typing slip, not a quotation.
    private const int LeastTokens = 3;
    private const int WordsShown = 7;

    public IEnumerable<Finding> Look(Material material)
    {
        var document = material.Document;
        var open = Enumerable.Range(0, document.Quotations.Count).Where(number => IsLeftOpen(document, number)).Select(number => document.Quotations[number]).ToList();
        if (open.Count == 0)
        {
            yield break;
        }

        List<int> claims = [.. open.SelectMany(quotation => Enumerable.Range(quotation.Start, quotation.Count)).Select(material.ClaimAt).Where(claim => claim >= 0).Distinct()];
        var first = material.Words(new TokenRange(open[0].Start, Math.Min(open[0].End, open[0].Start + WordsShown)));
        yield return new Finding(
            FindingKind.UnclosedQuotation, claims,
            open.Count == 1 ? $"A quotation is never closed: {first} …" : $"{Counts.Of(open.Count, "quotation")} are never closed, the first: {first} …",
            [.. open.Select(document.SpanOf)]);
    }

    private static bool IsLeftOpen(Document document, int number)
    {
        var quotation = document.Quotations[number];
        var sentence = document.SentenceAt(quotation.Start);
        return quotation.Count >= LeastTokens && sentence >= 0 && document.Sentences[sentence].Part.CanClaim()
            && !IsClosed(document, quotation) && !GoesOn(document, quotation, number + 1);
    }

    private static bool IsClosed(Document document, TokenRange quotation) =>
        quotation.Count > 1 && QuotationMark.At(document, ParagraphOf(document, quotation), quotation.End - 1).CanClose;

    // To the end of its paragraph, and the next one opens with a mark.
    private static bool GoesOn(Document document, TokenRange quotation, int next)
    {
        var paragraph = ParagraphOf(document, quotation);
        return quotation.End == paragraph.End && next < document.Quotations.Count && document.Quotations[next].Start == paragraph.End;
    }

    private static TokenRange ParagraphOf(Document document, TokenRange quotation)
    {
        var (first, last) = (document.SentenceAt(quotation.Start), document.SentenceAt(quotation.End - 1));
        var paragraph = document.Sentences[first].Paragraph;
        while (first > 0 && document.Sentences[first - 1].Paragraph == paragraph)
        {
            first--;
        }

        while (last + 1 < document.Sentences.Count && document.Sentences[last + 1].Paragraph == paragraph)
        {
            last++;
        }

        return new TokenRange(document.Sentences[first].Tokens.Start, document.Sentences[last].Tokens.End);
    }
}
