using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>Parts what one source says with two words, "denied that it had paid and called the report a lie", into two claims.</summary>
internal sealed class SecondVerbs(Columns columns)
{
    private const int LeastTokens = 2;
    private const byte LeastLevel = 5;
    private const int MostWords = 20;
    private readonly Document _document = columns.Document;

    public IEnumerable<Finding> Parted(Finding finding)
    {
        if (finding.Source.Count > 0 && Find(finding) is { } place)
        {
            var (number, joint, verb, start) = place;
            var piece = finding.Content[number];
            yield return finding with { Content = [.. finding.Content.Take(number), piece with { End = joint }] };
            var cue = new TokenRange(start, verb + 1);
            yield return new Finding(new Anchor(verb, cue), finding.Source, [cue], [new TokenRange(verb + 1, piece.End), .. finding.Content.Skip(number + 1)], finding.Margin);
        }
        else
        {
            yield return finding;
        }
    }

    private (int Number, int Joint, int Verb, int Start)? Find(Finding finding)
    {
        for (var number = 0; number < finding.Content.Count; number++)
        {
            var piece = finding.Content[number];
            for (var at = Math.Max(piece.Start + LeastTokens, finding.Anchor.Token); at < piece.End - LeastTokens; at++)
            {
                if (columns.Levels[at] >= LeastLevel && IsSecond(at, finding.Anchor.Token) && columns.QuotationOf[at] < 0)
                {
                    var start = columns.Tree.First[at];
                    var words = start;
                    while (words < at && _document.Tags[words] is UniversalTag.Cconj or UniversalTag.Punct)
                    {
                        words++;
                    }

                    if (start > piece.Start && words > start)
                    {
                        return (number, _document.FormOf(start - 1) is "," ? start - 1 : start, at, words);
                    }
                }
            }
        }

        return null;
    }

    // Without a subject of its own, and joined to the cue by the tree, or to a word that it cannot go with, as "called" in "denied that he had taken money and
    // called it a lie", and in the cue's tense.
    private bool IsSecond(int at, int anchor)
    {
        if (_document.RelationIds[at] != RelationId.Conj || _document.Tags[at] != UniversalTag.Verb
            || (columns.Tree.Clauses[at] & (Clause.Subject | Clause.PassiveSubject)) != 0)
        {
            return false;
        }

        var (head, tag) = (_document.Heads[at], _document.PennTags[at]);
        return head == anchor
            || (PennTags.NameOf(tag) is "VBD" or "VBZ" && tag == _document.PennTags[anchor] && tag != _document.PennTags[head] && at - head <= MostWords);
    }
}
