using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>Keeps what a relative clause announces inside it: of "the minister, who in May said that no bank had failed, …" the minister is no content.</summary>
internal static class Relatives
{
    public static Finding Kept(Columns columns, Finding finding)
    {
        var anchor = finding.Anchor.Token;
        if (finding.Content.Count < 2 || columns.Document.RelationIds[anchor] != RelationId.RelativeClause)
        {
            return finding;
        }

        var clause = new TokenRange(columns.Tree.First[anchor], columns.Tree.Last[anchor] + 1);
        var inside = finding.Content.Where(range => clause.Contains(range.Start)).ToList();
        return inside.Count == 0 || inside.Count == finding.Content.Count ? finding : finding with { Content = inside };
    }
}
