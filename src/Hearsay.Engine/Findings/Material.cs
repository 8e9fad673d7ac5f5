using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Findings;

/// <summary>What the checks look at: a document with all its layers, and which claim each of its words stands in.</summary>
internal sealed class Material
{
    private const int MostWords = 8;
    private readonly int[] _claims;
    private readonly bool[] _isCue;

    public Material(Document document)
    {
        Document = document;
        _claims = InnermostClaims(document);
        _isCue = Cues(document);
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Part.CanClaim())
            {
                (sentence.Part == PartKind.Title ? Headline : Body).Add(sentence);
            }
        }
    }

    public Document Document { get; }

    public List<Sentence> Headline { get; } = [];

    /// <summary>The sentences of the lead and the body.</summary>
    public List<Sentence> Body { get; } = [];

    /// <summary>The claim in whose content a token stands, the innermost one; -1 for none.</summary>
    public int ClaimAt(int token) => _claims[token];

    /// <summary>Whether the token is a word of saying.</summary>
    public bool IsCue(int token) => _isCue[token];

    /// <summary>What is counted or priced, so that two can be held against each other: a noun's lemma, or the name of what a name names; null for other words.</summary>
    public string? KeyOf(int token) =>
        Document.NameAt(token) >= 0 ? NameOf(token) ?? Document.Lemmas[token]
        : Document.Tags[token] is UniversalTag.Noun or UniversalTag.Propn ? Document.Lemmas[token] : null;

    /// <summary>The name of what a word mentions, also where it only points at it ("it", "the paper"); null where it has none.</summary>
    public string? NameOf(int token) => Document.EntityAt(token) is >= 0 and var entity ? Document.MentionedEntities[entity].Name : null;

    /// <summary>What the words of a stretch stand for, both by lemma and by name.</summary>
    public IEnumerable<string> KeysIn(TokenRange tokens)
    {
        for (var token = tokens.Start; token < tokens.End; token++)
        {
            foreach (var key in KeysOf(token))
            {
                yield return key;
            }
        }
    }

    public IEnumerable<string> KeysOf(int token)
    {
        var (key, name) = (KeyOf(token), NameOf(token));
        if (key is not null)
        {
            yield return key;
        }

        if (name is not null && name != key)
        {
            yield return name;
        }
    }

    /// <summary>A verb with its auxiliaries, what stands over it ("working to reach") and its object, as far as they stand close by.</summary>
    public TokenRange Around(int verb)
    {
        var (start, end) = (verb, verb + 1);
        var top = verb;
        while (Document.RelationIds[top] == RelationId.Xcomp && Document.Heads[top] >= 0)
        {
            top = Document.Heads[top];
        }

        foreach (var word in top == verb ? [verb] : new[] { verb, top })
        {
            start = Math.Min(start, word);
            foreach (var dependent in Document.Dependents.Of(word))
            {
                var relation = Document.RelationIds[dependent];
                var isOwn = relation == RelationId.Aux || relation == RelationId.AuxPass || relation == RelationId.Advmod || relation == RelationId.Obj;
                (start, end) = isOwn ? (Math.Min(start, dependent), Math.Max(end, dependent + 1)) : (start, end);
            }
        }

        return end - start <= MostWords ? new TokenRange(start, end) : new TokenRange(Math.Max(start, verb - MostWords + 1), Math.Min(end, verb + 1));
    }

    /// <summary>A stretch of text on one line, for a note.</summary>
    public string Words(TokenRange tokens)
    {
        var text = Document.SpanOf(tokens).In(Document.Text);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool[] Cues(Document document)
    {
        var isCue = new bool[document.TokenCount];
        foreach (var range in document.Attributions.SelectMany(attribution => attribution.Cue))
        {
            isCue.AsSpan(range.Start, range.Count).Fill(true);
        }

        return isCue;
    }

    // Longer contents first, so that what stands inside them overwrites them.
    private static int[] InnermostClaims(Document document)
    {
        var claims = new int[document.TokenCount];
        Array.Fill(claims, -1);
        foreach (var (number, attribution) in document.Attributions.Index().OrderByDescending(pair => pair.Item.Content.Sum(range => range.Count)))
        {
            foreach (var range in attribution.Content)
            {
                claims.AsSpan(range.Start, range.Count).Fill(number);
            }
        }

        return claims;
    }
}
