using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Finds who speaks where the looks left it out and the tree tells: the subject of the cue, or of the clause that a cue without a subject of its own hangs on
/// ("…, adding that"). Where the looks put the subject into the content, it leaves it.
/// </summary>
internal sealed class Subjects(Columns columns)
{
    private const int MostTokens = 12;
    private const int MostSteps = 3;
    private const byte LeastLevel = 5;
    private readonly Document _document = columns.Document;
    private readonly Tree _tree = columns.Tree;

    public Finding Filled(Finding finding)
    {
        if (finding.Source.Count > 0 || !IsAnnouncing(finding.Anchor.Token))
        {
            return finding;
        }

        var subject = SubjectOf(finding.Anchor.Token);
        if (subject < 0 || _document.Tags[subject] is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num))
        {
            return finding;
        }

        var source = Trim(Phrase(subject, finding));
        if (source.Count is < 1 or > MostTokens)
        {
            return finding;
        }

        var content = Cut(finding.Content, source);
        return content.Count == 0 ? finding : finding with { Source = [source], Content = content };
    }

    // What seems to be so is nobody's word, and its subject no speaker.
    private bool IsAnnouncing(int verb) =>
        _document.Tags[verb] == UniversalTag.Verb && columns.Levels[verb] >= LeastLevel && columns.QuotationOf[verb] < 0
        && _document.Lemmas[verb] is not ("seem" or "appear");

    // The subject's own, or for a clause without one that of the clause it hangs on; a passive's subject does not speak.
    private int SubjectOf(int verb)
    {
        for (var steps = 0; steps < MostSteps && verb >= 0; steps++)
        {
            if ((_tree.Clauses[verb] & (Clause.PassiveSubject | Clause.Passive)) != 0)
            {
                return AgentOf(verb);
            }

            foreach (var child in _document.Dependents.Of(verb))
            {
                if (_document.RelationIds[child] == RelationId.Nsubj)
                {
                    return child;
                }
            }

            var relation = _document.RelationIds[verb];
            var hangs = relation == RelationId.Advcl || relation == RelationId.Xcomp || relation == RelationId.Conj;
            if (relation == RelationId.Acl && _tree.Heads[verb] < verb && PennTags.NameOf(_document.PennTags[verb]) == "VBG")
            {
                return _tree.Heads[verb];
            }

            verb = hangs && _tree.Heads[verb] >= 0 && _document.Tags[_tree.Heads[verb]] == UniversalTag.Verb ? _tree.Heads[verb] : -1;
        }

        return -1;
    }

    private int AgentOf(int verb)
    {
        foreach (var child in _document.Dependents.Of(verb))
        {
            if (_document.RelationIds[child] == RelationId.OblAgent)
            {
                return child;
            }
        }

        return -1;
    }

    // All that hangs on the subject up to the cue or a clause that holds it.
    private TokenRange Phrase(int subject, Finding finding)
    {
        var (start, end) = (_tree.First[subject], _tree.Last[subject] + 1);
        foreach (var cue in finding.Cue.Append(new TokenRange(finding.Anchor.Token, finding.Anchor.Token + 1)))
        {
            (start, end) = cue.Start > subject ? (start, Math.Min(end, cue.Start)) : (Math.Max(start, cue.End), end);
        }

        if (start <= subject && _document.Tags[start] == UniversalTag.Adp)
        {
            start++;
        }

        return new TokenRange(start, Math.Max(start, end));
    }

    private TokenRange Trim(TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && _document.Tags[start] == UniversalTag.Punct)
        {
            start++;
        }

        while (end > start && _document.Tags[end - 1] == UniversalTag.Punct)
        {
            end--;
        }

        return new TokenRange(start, end);
    }

    private List<TokenRange> Cut(IReadOnlyList<TokenRange> content, TokenRange source)
    {
        List<TokenRange> left = [];
        foreach (var range in content)
        {
            foreach (var piece in range.Overlaps(source) ? [range with { End = source.Start }, range with { Start = source.End }] : new[] { range })
            {
                var trimmed = piece.IsEmpty || piece == range ? piece : Trim(piece);
                if (!trimmed.IsEmpty)
                {
                    left.Add(trimmed);
                }
            }
        }

        return left;
    }
}
