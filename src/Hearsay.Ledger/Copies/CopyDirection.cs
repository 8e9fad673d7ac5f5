namespace Hearsay.Ledger.Copies;

/// <summary>Which of two reports that share their text was copied: whom the other credits, else the earlier, else what looks like the original.</summary>
internal static class CopyDirection
{
    // What the shares of words that stand in the other must differ by before the one that lies wholly in the other is taken for the copy.
    private const double Clear = 0.1;

    public static bool IsLeftCopied(ReportText left, ReportText right, Reuse reuse)
    {
        var order = ByCredit(left, right);
        order = order != 0 ? order : ByTime(left, right);
        order = order != 0 ? order : ByMention(left, right);
        order = order != 0 ? order : right.IsDespatch.CompareTo(left.IsDespatch);
        order = order != 0 ? order : Math.Abs(reuse.InLeft - reuse.InRight) > Clear ? reuse.InLeft.CompareTo(reuse.InRight) : 0;
        order = order != 0 ? order : ByNumber(left.Report.Number, right.Report.Number);
        order = order != 0 ? order : string.CompareOrdinal(left.Report.Id, right.Report.Id);
        return (order != 0 ? order : string.CompareOrdinal(left.Report.Source, right.Report.Source)) <= 0;
    }

    private static int ByCredit(ReportText left, ReportText right) => Credits.Name(left, right).CompareTo(Credits.Name(right, left));

    // On one day: who tells of another's report comes after it.
    private static int ByMention(ReportText left, ReportText right) => Credits.IsMentioned(left, right.Report).CompareTo(Credits.IsMentioned(right, left.Report));

    private static int ByTime(ReportText left, ReportText right) =>
        (PublicationTime.Parse(left.Report.Published), PublicationTime.Parse(right.Report.Published)) is not ({ } one, { } other) ? 0
        : one.IsBefore(other) ? -1
        : other.IsBefore(one) ? 1 : 0;

    private static int ByNumber(long left, long right) => left == 0 || right == 0 ? 0 : left.CompareTo(right);
}
