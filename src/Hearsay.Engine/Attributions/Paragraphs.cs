using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>The stretches of a document that the first look labels as one: a paragraph each, or part of a very long one.</summary>
internal static class Paragraphs
{
    private const int MostTokens = 2000;

    public static IEnumerable<TokenRange> Of(Document document)
    {
        var start = 0;
        for (var number = 0; number < document.Sentences.Count; number++)
        {
            var sentence = document.Sentences[number];
            var ends = number + 1 == document.Sentences.Count || document.Sentences[number + 1].Paragraph != sentence.Paragraph
                || sentence.Tokens.End - start > MostTokens;
            if (ends)
            {
                yield return new TokenRange(start, sentence.Tokens.End);
                start = sentence.Tokens.End;
            }
        }
    }
}
