using Hearsay.Ledger.Matters.Facts;

namespace Hearsay.Ledger.Matters;

/// <summary>
/// Which matters are shown unless all are asked for: those that two texts of the beat tell or that somebody denies, and of matters that rest on the same claims one.
/// </summary>
public static class MatterFilter
{
    /// <summary>Roles that are part of the event itself: who seized it is no matter beside the seizure.</summary>
    private static readonly HashSet<string> OfEvent = ["seizer", "authority", "scene", "carrier", "target", "crew", "party", "transit", "financier"];

    /// <summary>Roles that are told for themselves.</summary>
    private static readonly HashSet<string> OfOwn = ["supplier", "origin", "recipient", "destination", "broker", "attacker"];

    /// <summary>The matters to show, the weightiest first. Takes time in proportion to the entries.</summary>
    public static IReadOnlyList<MatterSketch> Shown(IEnumerable<MatterSketch> matters)
    {
        ArgumentNullException.ThrowIfNull(matters);
        var shown = new List<MatterSketch>();
        var taken = new Dictionary<(long, string), List<int>>();
        foreach (var matter in matters.Where(IsWorthShowing).OrderByDescending(Weight).ThenBy(matter => matter.Profile.Id, StringComparer.Ordinal))
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

    private static bool IsWorthShowing(MatterSketch matter)
    {
        var profile = matter.Profile;
        if (profile.BeatReports == 0 || Wordings(matter) < 2)
        {
            return false;
        }

        return profile.Kind switch
        {
            FactKind.Party => Own(profile) > 0 ? Own(profile) >= OfEvents(profile) : OfEvents(profile) == 0 && profile.Sort is not ("state" or "place" or "vessel" or "aircraft"),
            FactKind.Figure => profile.Aspect != "quantity" || profile.Roles.ContainsKey("goods"),
            _ => true,
        };
    }

    private static double Own(MatterProfile profile) => profile.Roles.Where(role => OfOwn.Contains(role.Key)).Sum(role => role.Value);

    private static double OfEvents(MatterProfile profile) => profile.Roles.Where(role => OfEvent.Contains(role.Key)).Sum(role => role.Value);

    private static double Weight(MatterSketch matter) =>
        Wordings(matter) + (matter.Profile.Kind switch { FactKind.Happening => 4, FactKind.Figure => 1, FactKind.Party => Own(matter.Profile) > 0 ? 1 : 0, _ => 0 });

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

        return shares.Any(share => MaySayTheSame(matter.Profile, shown[share.Key].Profile) && share.Value >= 0.6 * claims.Count);
    }

    private static bool MaySayTheSame(MatterProfile one, MatterProfile shown) => (one.Kind, shown.Kind) switch
    {
        (FactKind.Figure, _) => shown.Kind == FactKind.Figure && one.Aspect == shown.Aspect,
        (FactKind.Party, FactKind.Happening) => shown.Aspect == "transfer" && !one.Roles.ContainsKey("broker"),
        (FactKind.Party, FactKind.Figure) => false,
        _ => true,
    };
}
