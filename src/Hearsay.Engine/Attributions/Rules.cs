using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Finds claims by rules alone, for a pack whose attribution models were left out: verbs of saying with a clause or a quotation, and
/// "according to". It finds the plain cases and no others.
/// </summary>
internal sealed class Rules(Columns columns)
{
    private const byte Saying = 1;
    private const byte Announcing = 6;
    private const int MostSourceTokens = 30;
    private static readonly byte Conjunct = Relations.NumberOf("conj");
    private static readonly ulong According = Sequences.FeatureList.Word("according");
    private readonly Document _document = columns.Document;
    private readonly Tree _tree = columns.Tree;
    private readonly ILookup<int, TokenRange> _quotations = QuotationsByCue(columns);
    private readonly Dependents _dependents = new(columns.Document.Heads);

    public List<Finding> Findings()
    {
        List<Finding> findings = [];
        for (var at = 0; at < columns.Count; at++)
        {
            var finding = !columns.IsReadable(at) ? null : columns.Forms[at] == According ? AccordingTo(at) : IsSaying(at) ? Verb(at) : IsNominal(at) ? Noun(at) : null;
            if (finding is { Content.Count: > 0 })
            {
                findings.Add(finding);
            }
        }

        return findings;
    }

    /// <summary>What is plain enough to be found by rule where the looks overlook it: "according to", and verbs that nearly always announce a claim.</summary>
    public IEnumerable<Finding> Plain() =>
        Findings().Where(finding => finding.Source.Count > 0 && columns.Levels[finding.Anchor.Token] is var level
            && (level >= Announcing || _document.Tags[finding.Anchor.Token] == UniversalTag.Noun || columns.Forms[finding.Anchor.Token] == According || Hearers.IsTelling(_document, finding.Anchor.Token)));

    private bool IsSaying(int at) =>
        _document.Tags[at] == UniversalTag.Verb && (columns.Families[at] & Saying) != 0 && columns.QuotationOf[at] < 0;

    private bool IsNominal(int at) =>
        _document.Tags[at] == UniversalTag.Noun && ((columns.Families[at] & Saying) != 0 || columns.Levels[at] >= Announcing) && columns.QuotationOf[at] < 0;

    // "A claim in a newspaper that the shares were sold": a word for what is said, whose it is, and a clause with "that".
    private Finding? Noun(int noun)
    {
        List<TokenRange> content = [], source = [];
        foreach (var child in _dependents.Of(noun))
        {
            var relation = _document.RelationIds[child];
            if (IsThat(child))
            {
                content.Add(Below(child));
            }
            else if (relation == RelationId.NmodPoss)
            {
                source.Add(Below(child));
            }
            else if (relation == RelationId.Nmod && _document.FormOf(_tree.First[child]) is "by" or "of" or "in" or "from")
            {
                var end = _tree.Last[child] + 1;
                foreach (var clause in _dependents.Of(child))
                {
                    // The tree may hang the clause on whoever claims it.
                    if (IsThat(clause))
                    {
                        content.Add(Below(clause));
                        end = _tree.First[clause];
                    }
                }

                source.Add(new TokenRange(_tree.First[child] + 1, end));
            }
        }

        return content.Count == 0 || source.Count == 0 ? null : Make(noun, source, new TokenRange(noun, noun + 1), content);
    }

    private bool IsThat(int clause)
    {
        var relation = _document.RelationIds[clause];
        return (relation == RelationId.Acl || relation == RelationId.Ccomp || relation == RelationId.RelativeClause)
            && _document.FormOf(_tree.First[clause]) is "that" && !RelationId.IsSubject(_document.RelationIds[_tree.First[clause]])
            && (_tree.Clauses[clause] & (Clause.Subject | Clause.PassiveSubject)) != 0;
    }

    private Finding? Verb(int verb)
    {
        List<TokenRange> content = [], source = [];
        var (cueStart, cueEnd) = (verb, verb + 1);
        foreach (var child in _dependents.Of(verb))
        {
            var relation = _document.RelationIds[child];
            if (relation == RelationId.Ccomp || (relation == RelationId.Parataxis && child < verb))
            {
                content.Add(Below(child));
            }
            else if (RelationId.IsSubject(relation) || relation == RelationId.OblAgent)
            {
                source.Add(Below(child));
            }
            else if (relation == RelationId.Obj || relation == RelationId.Iobj)
            {
                content.AddRange(Told(child));
            }
            else if ((relation == RelationId.Aux || relation == RelationId.AuxPass || relation == RelationId.Advmod) && child < verb)
            {
                cueStart = Math.Min(cueStart, child);
            }
        }

        content.AddRange(_quotations[verb]);
        if (content.Count == 0 && source.Count > 0 && (_document.RelationIds[verb] == RelationId.Parataxis || IsTail(verb)))
        {
            content.AddRange(Around(_tree.Heads[verb], verb));
        }

        var cue = new TokenRange(source.Exists(range => range.Start >= cueStart && range.Start < verb) ? verb : cueStart, cueEnd);
        return Make(verb, source, cue, content);
    }

    // "Told a newspaper that the well was dry": a clause with "that" and a subject, which the tree may take for one about the newspaper.
    private IEnumerable<TokenRange> Told(int hearer)
    {
        foreach (var clause in _document.Dependents.Of(hearer))
        {
            if (IsThat(clause) && _document.RelationIds[_tree.First[clause]] == RelationId.Mark)
            {
                yield return Below(clause);
            }
        }
    }

    // "Bridge has cracks, engineers say": what stands last behind a comma announces what is before, whatever the tree makes of the two.
    private bool IsTail(int verb)
    {
        var (first, next) = (_tree.First[verb], verb + 1);
        return _document.RelationIds[verb] == Conjunct && _tree.Heads[verb] < first
            && (_document.FormOf(first) is "," || (first > 0 && _document.FormOf(first - 1) is ","))
            && (next == columns.Count || _document.Tags[next] == UniversalTag.Punct || _document.SentenceAt(next) != _document.SentenceAt(verb));
    }

    // "According" is the case of what follows, or a case's first word.
    private Finding? AccordingTo(int according)
    {
        var noun = _tree.Heads[according];
        if (noun < 0 || according + 2 >= columns.Count || _tree.Heads[noun] < 0 || noun < according)
        {
            return null;
        }

        var source = new TokenRange(according + 2, _tree.Last[noun] + 1);
        return Make(according, [source], new TokenRange(according, according + 2), [.. Around(_tree.Heads[noun], noun)]);
    }

    private static ILookup<int, TokenRange> QuotationsByCue(Columns columns) =>
        columns.Document.Quotations
            .SelectMany((range, number) => new[] { columns.Quotations.Before[number], columns.Quotations.Behind[number] }
                .Where(cue => cue >= 0).Distinct().Select(cue => (Cue: cue, Range: range)))
            .ToLookup(pair => pair.Cue, pair => pair.Range);

    // What hangs on a word, without what hangs on one of its members, in one piece or two.
    private IEnumerable<TokenRange> Around(int head, int without)
    {
        var (all, cut) = (Below(head), Below(without));
        if (cut.Start > all.Start)
        {
            yield return all with { End = cut.Start };
        }

        if (cut.End < all.End)
        {
            yield return all with { Start = cut.End };
        }
    }

    private TokenRange Below(int token) => new(_tree.First[token], _tree.Last[token] + 1);

    private Finding? Make(int anchor, List<TokenRange> source, TokenRange cue, List<TokenRange> content)
    {
        var pieces = content.Select(Bare).Where(range => !range.IsEmpty && !range.Contains(anchor)).OrderBy(range => range.Start).ToList();
        for (var at = pieces.Count - 1; at > 0; at--)
        {
            if (pieces[at].Start < pieces[at - 1].End)
            {
                pieces[at - 1] = new TokenRange(pieces[at - 1].Start, Math.Max(pieces[at - 1].End, pieces[at].End));
                pieces.RemoveAt(at);
            }
        }

        var sources = source.Select(Bare).Where(range => range.Count is > 0 and <= MostSourceTokens && !pieces.Exists(range.Overlaps)).ToList();
        return pieces.Count == 0 ? null : new Finding(new Anchor(anchor, cue), sources, [cue], pieces, pieces.Sum(range => range.Count));
    }

    // Commas and stops at the edges are nobody's words; quotation marks stay.
    private TokenRange Bare(TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && _document.FormOf(start) is "," or "." or ":" or ";")
        {
            start++;
        }

        while (end > start && _document.FormOf(end - 1) is "," or "." or ":" or ";")
        {
            end--;
        }

        return new TokenRange(start, end);
    }
}
