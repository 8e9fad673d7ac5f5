using System.Text;
using Hearsay.Engine.Names;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Engine.Tokens;

namespace Hearsay.Training.Names;

/// <summary>Puts a text of an annotated corpus together and cuts it into our own tokens, onto which the names are carried over.</summary>
internal sealed class NamedText(string corpus, Tokenizer tokenizer)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _sentences = [];
    private readonly List<(TextSpan Span, int Class)> _names = [];

    /// <summary>A sentence of words and the class of the name that each is in, -1 for none; a class and the next word's differ or start anew at a name's end.</summary>
    public void Add(IReadOnlyList<(string Word, int Class, bool Opens)> words)
    {
        var start = _text.Length;
        var opened = -1;
        for (var at = 0; at < words.Count; at++)
        {
            var (word, @class, opens) = words[at];
            if (at > 0 && NeedsSpace(words[at - 1].Word, word))
            {
                _text.Append(' ');
            }

            if (@class >= 0 && (opens || at == 0 || words[at - 1].Class != @class))
            {
                opened = _text.Length;
            }

            _text.Append(word);
            var closes = @class >= 0 && (at + 1 == words.Count || words[at + 1].Class != @class || words[at + 1].Opens);
            if (closes)
            {
                _names.Add((new TextSpan(opened, _text.Length), @class));
            }
        }

        _sentences.Add(new TextSpan(start, _text.Length));
        _text.Append("\n\n");
    }

    /// <summary>A whole text with names by their place in it, cut into sentences by our own splitter.</summary>
    public static NamedDocument Of(string corpus, string text, IEnumerable<(TextSpan Span, int Class)> names, Tokenizer tokenizer, SentenceSplitter splitter)
    {
        var document = new Document(Report.Plain(text));
        tokenizer.Annotate(document);
        splitter.Annotate(document);
        return new NamedDocument(corpus, document, Carry(document, names));
    }

    public NamedDocument? Finish()
    {
        if (_text.Length == 0)
        {
            return null;
        }

        var document = new Document(Report.Plain(_text.ToString()));
        tokenizer.Annotate(document);
        var token = 0;
        List<Sentence> sentences = [];
        foreach (var span in _sentences)
        {
            var first = token;
            while (token < document.TokenCount && document.SpanOf(token).Start < span.End)
            {
                token++;
            }

            if (token > first)
            {
                sentences.Add(new Sentence(new TokenRange(first, token), PartKind.Body, sentences.Count));
            }
        }

        document.SetSentences(sentences);
        return new NamedDocument(corpus, document, Carry(document, _names));
    }

    private static byte[] Carry(Document document, IEnumerable<(TextSpan Span, int Class)> names)
    {
        var labels = new byte[document.TokenCount];
        foreach (var (span, @class) in names.OrderByDescending(name => name.Span.Length))
        {
            var first = document.TokenEnds.BinarySearch(span.Start + 1);
            first = first < 0 ? ~first : first;
            var last = first;
            while (last < document.TokenCount && document.SpanOf(last).Start < span.End)
            {
                last++;
            }

            if (last > first && !labels.AsSpan(first, last - first).ContainsAnyExcept((byte)NameLabels.Outside))
            {
                NameLabels.Write(labels, new TokenRange(first, last), @class);
            }
        }

        return labels;
    }

    private static bool NeedsSpace(string before, string word) =>
        !(word.Length <= 2 && word is "." or "," or ":" or ";" or "!" or "?" or ")" or "'s" or "'") && before is not "(";
}
