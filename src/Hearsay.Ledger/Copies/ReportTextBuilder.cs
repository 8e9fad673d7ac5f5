using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Copies;

/// <summary>Gathers the words of parts.</summary>
/// <param name="unnamed">What is told by those who stay unnamed, in the order of the text.</param>
internal sealed class ReportTextBuilder(string text, IReadOnlyList<TextSpan> unnamed)
{
    /// <summary>A report with fewer words than this has no body to speak of.</summary>
    public const int Enough = 12;

    private readonly List<uint> _words = new((text.Length / 6) + 8);
    private readonly List<uint> _stems = new((text.Length / 6) + 8);
    private readonly List<WordTraits> _traits = new((text.Length / 6) + 8);
    private readonly List<int> _sentences = [];
    private bool _isQuoted;
    private int _nextUnnamed;
    private int _unnamedEnd;

    public int Length => _words.Count;

    public void Add(IEnumerable<Part> parts)
    {
        foreach (var part in parts)
        {
            Add(part.Span);
        }
    }

    private bool OpensSentence => _sentences.Count > 0 && _sentences[^1] == _words.Count;

    public ReportText Build(ReportRef report, IReadOnlyList<string> credits, bool isDespatch) => new()
    {
        Report = report,
        Words = _words.ToArray(),
        Stems = _stems.ToArray(),
        Traits = _traits.ToArray(),
        Sentences = _sentences.Where(start => start < _words.Count).ToArray(),
        Credits = credits,
        IsDespatch = isDespatch,
    };

    private void Add(TextSpan span)
    {
        var scanner = new WordScanner(text, span);
        var word = new FoldedWord(stackalloc char[FoldedWord.Longest]);
        var isFirst = true;
        (_isQuoted, _nextUnnamed, _unnamedEnd) = (false, 0, 0);
        while (scanner.MoveNext())
        {
            var gap = scanner.Gap;
            var endsParagraph = !isFirst && SentenceBreaks.EndsParagraph(gap);
            if ((isFirst || endsParagraph || SentenceBreaks.EndsSentence(gap, word.Span, text[scanner.Word.Start])) && !OpensSentence)
            {
                _sentences.Add(_words.Count);
            }

            // A quotation that is not closed ends with its paragraph.
            _isQuoted = IsQuotedAfter(gap, _isQuoted && !endsParagraph);
            word.Read(scanner.Word.In(text));
            if (word.Span.Length > 0)
            {
                Add(word, text[scanner.Word.Start], IsUnnamed(scanner.Word));
            }

            isFirst = false;
        }
    }

    private void Add(FoldedWord word, char first, bool isUnnamed)
    {
        var opensSentence = OpensSentence;
        _words.Add(WordHash.Of(word.Span));
        _stems.Add(FunctionWords.Contains(word.Span) ? 0 : WordHash.Of(word.Stem()));
        _traits.Add((word.IsNumber ? WordTraits.Number : char.IsUpper(first) && !opensSentence ? WordTraits.Name : WordTraits.None)
            | (_isQuoted ? WordTraits.Quoted : WordTraits.None)
            | (isUnnamed ? WordTraits.Exclusive : WordTraits.None));
    }

    // Claims may stand inside claims; the one that reaches farthest of those that have begun decides.
    private bool IsUnnamed(TextSpan word)
    {
        while (_nextUnnamed < unnamed.Count && unnamed[_nextUnnamed].Start <= word.Start)
        {
            _unnamedEnd = Math.Max(_unnamedEnd, unnamed[_nextUnnamed++].End);
        }

        return word.End <= _unnamedEnd;
    }

    private static bool IsQuotedAfter(ReadOnlySpan<char> gap, bool isQuoted)
    {
        foreach (var mark in gap)
        {
            isQuoted = mark switch { '“' or '«' or '„' => true, '”' or '»' => false, '"' => !isQuoted, _ => isQuoted };
        }

        return isQuoted;
    }
}
