using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>Ends what a noun announces where its phrase ends: "the accusation | that the referee was bribed | was never proved".</summary>
internal static class Nominals
{
    public static Finding Ended(Columns columns, Finding finding)
    {
        var noun = finding.Anchor.Token;
        var (head, first) = (columns.Tree.Heads[noun], finding.Content[0]);
        var end = columns.Tree.Last[noun] + 1;
        var runsOn = columns.Document.Tags[noun] == UniversalTag.Noun && finding.Content.Count == 1 && first.Start > noun
            && RelationId.IsSubject(columns.Document.RelationIds[noun]) && head >= end && first.Contains(head) && first.Start < end;
        return runsOn ? finding with { Content = [first with { End = end }] } : finding;
    }
}
