using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Contents of claims as a document of their own, each a paragraph: what is announced inside them reads there as it would outside, and neither
/// look needs to know that words can be somebody's twice.
/// </summary>
internal sealed class Excerpt
{
    private const int LeastTokens = 4;
    private static readonly byte Root = Relations.NumberOf("root");
    private readonly Document _whole;
    private readonly Columns _columns;
    private readonly List<int> _tokens = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<Finding> _outer = [];

    /// <param name="columns">Of the document that the claims stand in.</param>
    public Excerpt(Columns columns, IEnumerable<Finding> claims)
    {
        _columns = columns;
        _whole = columns.Document;
        foreach (var claim in claims)
        {
            Add(claim);
        }

        Document = Copy();
    }

    public Document Document { get; }

    public bool IsEmpty => _tokens.Count == 0;

    /// <summary>The claim in whose content a token of the excerpt stands.</summary>
    public Finding ClaimOf(int token) => _outer[Document.Sentences[Document.SentenceAt(token)].Paragraph];

    /// <summary>A finding in the excerpt as one of the document that was excerpted.</summary>
    public Finding Return(Finding finding) => finding with
    {
        Anchor = new Anchor(_tokens[finding.Anchor.Token], Return([finding.Anchor.Cue])[0]),
        Source = Return(finding.Source),
        Cue = Return(finding.Cue),
        Content = Return(finding.Content),
    };

    private List<TokenRange> Return(IReadOnlyList<TokenRange> ranges)
    {
        List<TokenRange> returned = [];
        foreach (var range in ranges)
        {
            for (var at = range.Start; at < range.End; at++)
            {
                var token = _tokens[at];
                if (returned.Count > 0 && returned[^1].End == token)
                {
                    returned[^1] = returned[^1] with { End = token + 1 };
                }
                else
                {
                    returned.Add(new TokenRange(token, token + 1));
                }
            }
        }

        return returned;
    }

    private void Add(Finding claim)
    {
        var (before, sentence) = (_tokens.Count, -1);
        var start = before;
        var isLikely = false;
        foreach (var range in claim.Content)
        {
            for (var at = range.Start; at < range.End; at++)
            {
                if (_columns.SentenceOf[at] != sentence)
                {
                    End(start, isLikely);
                    (start, sentence, isLikely) = (_tokens.Count, _columns.SentenceOf[at], false);
                }

                if (_tokens.Count > start || !IsOpening(at))
                {
                    _tokens.Add(at);
                    isLikely |= _columns.Levels[at] >= CueLexicon.Likely && _columns.IsReadable(at);
                }
            }
        }

        End(start, isLikely);
        if (_tokens.Count > before)
        {
            _outer.Add(claim);
        }
    }

    // What joins a content to its cue is no part of a sentence that stands alone.
    private bool IsOpening(int at) => _whole.Tags[at] == UniversalTag.Punct || _whole.Tags[at] == UniversalTag.Sconj;

    // A sentence that announces nothing is left out.
    private void End(int start, bool isLikely)
    {
        if (_tokens.Count - start < LeastTokens || !isLikely)
        {
            _tokens.RemoveRange(start, _tokens.Count - start);
        }
        else
        {
            _sentences.Add(new Sentence(new TokenRange(start, _tokens.Count), PartKind.Body, _outer.Count));
        }
    }

    private Document Copy()
    {
        var count = _tokens.Count;
        var (starts, ends, tags, pennTags) = (new int[count], new int[count], new UniversalTag[count], new byte[count]);
        var lemmas = new string[count];
        for (var at = 0; at < count; at++)
        {
            var token = _tokens[at];
            (starts[at], ends[at], tags[at], pennTags[at]) = (_whole.TokenStarts[token], _whole.TokenEnds[token], _whole.Tags[token], _whole.PennTags[token]);
            lemmas[at] = _whole.Lemmas[token];
        }

        var copy = new Document(_whole.Report);
        copy.SetTokens(starts, ends);
        copy.SetSentences(_sentences);
        copy.SetTags(tags, pennTags);
        copy.SetLemmas(lemmas);
        SetSyntax(copy);
        copy.SetQuotations(Quotations());
        return copy;
    }

    // A token whose head stays outside becomes a root.
    private void SetSyntax(Document copy)
    {
        var (heads, relations) = (new int[_tokens.Count], new byte[_tokens.Count]);
        foreach (var sentence in _sentences)
        {
            for (var at = sentence.Tokens.Start; at < sentence.Tokens.End; at++)
            {
                var head = _whole.Heads[_tokens[at]];
                var place = head < 0 ? -1 : _tokens.BinarySearch(sentence.Tokens.Start, sentence.Tokens.Count, head, null);
                (heads[at], relations[at]) = place < 0 ? (-1, Root) : (place, _whole.RelationIds[_tokens[at]]);
            }
        }

        copy.SetSyntax(heads, relations);
    }

    // Quotations that part of a content stands in; what a content is all inside of is no mark in it.
    private List<TokenRange> Quotations()
    {
        List<TokenRange> quotations = [];
        foreach (var sentence in _sentences)
        {
            for (var at = sentence.Tokens.Start; at < sentence.Tokens.End;)
            {
                var number = _columns.QuotationOf[_tokens[at]];
                var start = at;
                while (at < sentence.Tokens.End && _columns.QuotationOf[_tokens[at]] == number)
                {
                    at++;
                }

                if (number >= 0 && at - start < sentence.Tokens.Count - 1)
                {
                    quotations.Add(new TokenRange(start, at));
                }
            }
        }

        return quotations;
    }
}
