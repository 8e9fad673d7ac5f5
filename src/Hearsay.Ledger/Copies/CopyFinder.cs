namespace Hearsay.Ledger.Copies;

/// <summary>Finds what a report copies and what copies it.</summary>
public static class CopyFinder
{
    /// <param name="candidates">The reports that share keys with the given ones, the likeliest first, as <see cref="CopyIndex.Candidates"/> has them.</param>
    public static IReadOnlyList<Copy> Find(ReportText text, Func<ulong[], IEnumerable<ReportText>> candidates)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text, Fingerprint.Of(text), candidates);
    }

    /// <summary>The same for a report whose fingerprint is known.</summary>
    public static IReadOnlyList<Copy> Find(ReportText text, Fingerprint fingerprint, Func<ulong[], IEnumerable<ReportText>> candidates)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fingerprint);
        ArgumentNullException.ThrowIfNull(candidates);
        return
        [
            .. candidates(fingerprint.Bands)
                .Where(other => other.Report.Id.Length == 0 || other.Report.Id != text.Report.Id)
                .Take(CopyIndex.MostCandidates)
                .Select(other => CopyJudge.Compare(text, other))
                .OfType<Copy>(),
        ];
    }
}
