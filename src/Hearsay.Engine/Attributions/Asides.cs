using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>
/// Ends a quotation where its speaker stops: of "“You win?” she said, but he was asleep" what comes behind the cue without quotation marks is the report's.
/// </summary>
internal static class Asides
{
    public static Finding Ended(Columns columns, Finding finding)
    {
        var document = columns.Document;
        var first = finding.Content[0];
        if (finding.Content.Count < 2 || columns.QuotationOf[first.Start] < 0 || columns.QuotationOf[first.End - 1] < 0 || first.End > finding.Anchor.Token)
        {
            return finding;
        }

        var kept = finding.Content.Where(range =>
            range.End <= finding.Anchor.Token || document.Tags[range.Start] != UniversalTag.Cconj || document.Quotations.Any(range.Overlaps)).ToList();
        return kept.Count == finding.Content.Count ? finding : finding with { Content = kept };
    }
}
