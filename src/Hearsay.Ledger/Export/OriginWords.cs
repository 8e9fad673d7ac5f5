using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Export;

/// <summary>Says in words how many origins a matter has and how it is graded.</summary>
internal static class OriginWords
{
    /// <summary>"1", "1 to 2", "1 or more".</summary>
    public static string Interval(OriginCount origins) => origins.Max switch
    {
        null => $"{origins.Min} or more",
        { } max when max == origins.Min => $"{max}",
        { } max => $"{origins.Min} to {max}",
    };

    /// <summary>"Told by 14 reports, denied by 1; independent origins: 1 to 2. …"</summary>
    public static string Describe(Matter matter)
    {
        var reasons = string.Concat(matter.Origins.Reasons.Concat(matter.Credibility.Reasons).Select(reason => $" {reason}"));
        var judged = matter.Judged is { } grade ? $"; {grade.Grade} ({AdmiraltyScale.Credibility(grade.Grade)}), as judged by {grade.By}" : "";
        return $"Told by {Reports(matter.ToldBy.Count)}, denied by {matter.DeniedBy.Count}; independent origins: {Interval(matter.Origins)}. " +
            $"Credibility {matter.Credibility.Grade} ({AdmiraltyScale.Credibility(matter.Credibility.Grade)}), as proposed{judged}.{reasons}";
    }

    public static string Reports(int count) => count == 1 ? "1 report" : $"{count} reports";
}
