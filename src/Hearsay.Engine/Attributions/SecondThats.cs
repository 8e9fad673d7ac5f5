using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>Parts "said that A and that B" into two claims of one source and cue: each may be sure or unsure, quoted or not, by itself.</summary>
internal sealed class SecondThats(Columns columns)
{
    private const int LeastTokens = 4;
    private readonly Document _document = columns.Document;

    public IEnumerable<Finding> Parted(Finding finding)
    {
        var rest = finding;
        while (Find(rest) is { } place)
        {
            var (number, joint, start) = place;
            var piece = rest.Content[number];
            yield return rest with { Content = [.. rest.Content.Take(number), piece with { End = joint }] };
            rest = rest with { Content = [piece with { Start = start }, .. rest.Content.Skip(number + 1)] };
        }

        yield return rest;
    }

    private (int Number, int Joint, int Start)? Find(Finding finding)
    {
        if (finding.Source.Count == 0 || finding.Content[0].Start < finding.Anchor.Token)
        {
            return null;
        }

        for (var number = 0; number < finding.Content.Count; number++)
        {
            var piece = finding.Content[number];
            for (var at = piece.Start + LeastTokens; at < piece.End - LeastTokens; at++)
            {
                if (IsSecond(at))
                {
                    return (number, _document.FormOf(at - 2) is "," ? at - 2 : at - 1, at);
                }
            }
        }

        return null;
    }

    private bool IsSecond(int at) =>
        _document.FormOf(at) is "that" && _document.RelationIds[at] == RelationId.Mark && _document.Tags[at - 1] == UniversalTag.Cconj
        && columns.QuotationOf[at] < 0 && _document.Heads[at] is >= 0 and var verb && _document.RelationIds[verb] == RelationId.Conj;
}
