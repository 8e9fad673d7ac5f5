using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Quotations that fill their sentences and that no cue announces: the speaker of the paragraph before goes on. Who that is, the chains say.
/// </summary>
internal static class FreeQuotations
{
    // Shorter ones are slogans, titles and words held at arm's length.
    private const int LeastTokens = 6;

    public static IEnumerable<TokenRange> Beside(Document document, Columns columns, IReadOnlyList<Finding> findings)
    {
        var taken = Taken.By(findings, document.TokenCount);
        foreach (var quotation in document.Quotations)
        {
            if (quotation.Count >= LeastTokens && Fills(document, columns, quotation) && !taken.AsSpan(quotation.Start, quotation.Count).Contains(true))
            {
                yield return quotation;
            }
        }
    }

    private static bool Fills(Document document, Columns columns, TokenRange quotation)
    {
        var first = document.Sentences[columns.SentenceOf[quotation.Start]];
        var last = document.Sentences[columns.SentenceOf[quotation.End - 1]];
        if (!first.Part.CanClaim() || first.Part == PartKind.Title || quotation.Start != first.Tokens.Start)
        {
            return false;
        }

        for (var at = quotation.End; at < last.Tokens.End; at++)
        {
            if (document.Tags[at] != UniversalTag.Punct)
            {
                return false;
            }
        }

        return true;
    }
}
