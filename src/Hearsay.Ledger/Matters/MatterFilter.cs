using Hearsay.Ledger.Matters.Facts;

namespace Hearsay.Ledger.Matters;

/// <summary>Which matters are shown unless all are asked for: those that two texts tell or that somebody denies, and of matters that rest on the same claims one.</summary>
public static class MatterFilter
{
    private const double SameClaims = 0.6;

    /// <summary>The matters to show, the weightiest first. Takes time in proportion to the entries.</summary>
    public static IReadOnlyList<MatterSketch> Shown(IEnumerable<MatterSketch> matters)
    {
        ArgumentNullException.ThrowIfNull(matters);
        var shown = new List<MatterSketch>();
        var taken = new Dictionary<(long, string), List<int>>();
        foreach (var matter in matters.Where(IsContested).OrderByDescending(Weight).ThenBy(matter => matter.Profile.Id, StringComparer.Ordinal))
        {
            if (IsTold(matter, shown, taken))
            {
                continue;
            }

            foreach (var claim in matter.Entries.Select(entry => (entry.Report, entry.Claim)).Distinct())
            {
                (taken.TryGetValue(claim, out var list) ? list : taken[claim] = []).Add(shown.Count);
            }

            shown.Add(matter);
        }

        return shown;
    }

    private static bool IsContested(MatterSketch matter) => Wordings(matter) > 1;

    private static double Weight(MatterSketch matter) =>
        Wordings(matter) + (matter.Profile.Kind switch { FactKind.Happening => 2, FactKind.Figure => 0.5, FactKind.Party => 0.5, _ => 0 });

    /// <summary>In how many reports it stands in words that no other of them has.</summary>
    private static int Wordings(MatterSketch matter)
    {
        var seen = new HashSet<string>();
        var wordings = 0;
        foreach (var report in matter.Entries.GroupBy(entry => entry.Report).OrderBy(report => report.Key))
        {
            var isNew = false;
            foreach (var entry in report)
            {
                isNew |= seen.Add(Plain(entry.Content));
            }

            wordings += isNew ? 1 : 0;
        }

        return wordings;
    }

    private static string Plain(string content) => string.Concat(content.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static bool IsTold(MatterSketch matter, List<MatterSketch> shown, Dictionary<(long, string), List<int>> taken)
    {
        var claims = matter.Entries.Select(entry => (entry.Report, entry.Claim)).ToHashSet();
        var shares = new Dictionary<int, int>();
        foreach (var claim in claims)
        {
            foreach (var other in taken.GetValueOrDefault(claim, []))
            {
                shares[other] = shares.GetValueOrDefault(other) + 1;
            }
        }

        return shares.Any(share => share.Value >= SameClaims * Math.Min(claims.Count, shown[share.Key].Entries.Count));
    }
}
