using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tokens;

/// <summary>
/// Finds what stands inside quotation marks, paragraph by paragraph. A quotation that is not closed ends with its paragraph, which is also how a
/// quotation that runs over paragraphs is printed: a mark opens each, one closes the last. Quotations inside quotations are part of the outer one.
/// </summary>
public sealed class QuotationFinder : IStage
{
    public Layers Needs => Layers.Tokens | Layers.Sentences;

    public Layers Adds => Layers.Quotations;

    public void Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        List<TokenRange> quotations = [];
        var sentence = 0;
        while (sentence < document.Sentences.Count)
        {
            var first = document.Sentences[sentence];
            while (sentence < document.Sentences.Count && document.Sentences[sentence].Paragraph == first.Paragraph)
            {
                sentence++;
            }

            var paragraph = new TokenRange(first.Tokens.Start, document.Sentences[sentence - 1].Tokens.End);
            new ParagraphQuotations(document, paragraph).Find(quotations);
        }

        document.SetQuotations(quotations);
    }
}
