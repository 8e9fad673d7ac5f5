using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tokens;

/// <summary>
/// Cuts each paragraph of the read parts into sentences. Headlines and lines that are no sentence become one each. Abbreviations keep their stops
/// inside the token, so a stop that is a token ends a sentence unless what follows goes on.
/// </summary>
public sealed class SentenceSplitter : IStage
{
    public Layers Needs => Layers.Tokens;

    public Layers Adds => Layers.Sentences;

    public void Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var lines = LineBreaks.Of(document.Report);
        var sentences = new List<Sentence>((document.TokenCount / 16) + 4);
        var paragraph = 0;
        var token = 0;
        foreach (var part in document.Report.Parts)
        {
            while (token < document.TokenCount && document.TokenStarts[token] < part.Span.End)
            {
                var end = ParagraphEnd(document, token, part.Span.End, lines);
                AddSentences(document, new TokenRange(token, end), part.Kind, paragraph, sentences);
                (token, paragraph) = (end, paragraph + 1);
            }
        }

        document.SetSentences(sentences);
    }

    private static int ParagraphEnd(Document document, int first, int partEnd, LineBreaks lines)
    {
        var starts = document.TokenStarts;
        var ends = document.TokenEnds;
        var token = first + 1;
        while (token < starts.Length && starts[token] < partEnd
            && (starts[token] == ends[token - 1] || !lines.EndParagraph(ends[token - 1], starts[token])))
        {
            token++;
        }

        return token;
    }

    private static void AddSentences(Document document, TokenRange paragraph, PartKind part, int number, List<Sentence> sentences)
    {
        var ends = new SentenceEnds(document, paragraph);
        var start = paragraph.Start;
        while (start < paragraph.End)
        {
            var end = ends.Next(start);
            while (SentenceBound.CutOf(document, start, end) is var cut && cut < end)
            {
                sentences.Add(new Sentence(new TokenRange(start, cut), part, number));
                start = cut;
            }

            sentences.Add(new Sentence(new TokenRange(start, end), part, number));
            start = end;
        }
    }
}
