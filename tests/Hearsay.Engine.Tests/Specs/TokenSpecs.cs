using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Engine.Tokens;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Specs;

internal static class TokenSpecs
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;

    private static readonly Pipeline Pipeline =
        new PipelineBuilder().Add(new Tokenizer(Abbreviations.Read(Models))).Add(new SentenceSplitter()).Add(new QuotationFinder()).Build();

    /// <summary>Tokens with a space between; a no-break space inside the text shows as any blank does.</summary>
    public static string Tokens(string text)
    {
        var document = Read(text);
        return string.Join(' ', Enumerable.Range(0, document.TokenCount).Select(token => document.FormOf(token).ToString()));
    }

    /// <summary>One sentence a line; an empty line between paragraphs.</summary>
    public static string Sentences(string text)
    {
        var document = Read(text);
        var lines = document.Sentences.Select((sentence, number) =>
            (number > 0 && document.Sentences[number - 1].Paragraph != sentence.Paragraph ? "\n" : "") + OneLine(document, sentence.Tokens));
        return string.Join('\n', lines);
    }

    /// <summary>One quotation a line, marks included.</summary>
    public static string Quotations(string text)
    {
        var document = Read(text);
        return string.Join('\n', document.Quotations.Select(quotation => OneLine(document, quotation)));
    }

    private static Document Read(string text) => Pipeline.Run(Report.Plain(text));

    private static string OneLine(Document document, TokenRange range) =>
        document.SpanOf(range).In(document.Text).ToString().ReplaceLineEndings(" ");
}
