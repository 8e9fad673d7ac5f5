using Hearsay.Ledger.Matters.Facts;

namespace Hearsay.Ledger.Matters;

/// <summary>
/// Which matters are shown unless all are asked for: those that two texts of the beat tell or that somebody denies, and of matters that rest on the same claims one.
/// </summary>
public static class MatterFilter
{
    /// <summary>Roles that are part of the event itself: who seized it is no matter beside the seizure.</summary>
    private static readonly HashSet<string> OfEvent = ["seizer", "authority", "scene", "carrier", "target", "crew", "financier"];

    /// <summary>Roles that are told for themselves.</summary>
    private static readonly HashSet<string> OfOwn = ["supplier", "origin", "recipient", "destination", "transit", "broker", "attacker"];

    /// <summary>The matters to show, the weightiest first. Takes time in proportion to the entries.</summary>
    public static IReadOnlyList<MatterSketch> Shown(IEnumerable<MatterSketch> matters)
    {
        ArgumentNullException.ThrowIfNull(matters);
        var shown = new List<MatterSketch>();
        var taken = new Dictionary<(long, string), List<int>>();
        var worthy = matters.Where(IsWorthShowing).ToList();
        var dull = SaidByTheOther(worthy);
        foreach (var matter in worthy.Where(matter => !dull.Contains(matter.Profile.Id)).OrderByDescending(Weight).ThenBy(matter => matter.Profile.Id, StringComparer.Ordinal))
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

    /// <summary>
    /// "X sold it to Y" and "it came from X" are one matter: the sale, unless more reports tell where it came from than that it was sold, as of goods that were seized.
    /// </summary>
    private static HashSet<string> SaidByTheOther(List<MatterSketch> matters)
    {
        var dull = new HashSet<string>();
        var parties = matters.Where(matter => matter.Profile.Kind == FactKind.Party).SelectMany(matter => matter.Entries.Select(entry => (Claim: (entry.Report, entry.Claim), Matter: matter)))
            .ToLookup(pair => pair.Claim, pair => pair.Matter);
        foreach (var deal in matters.Where(matter => matter.Profile is { Kind: FactKind.Happening, Aspect: "transfer" }))
        {
            var sides = SidesOf(deal.Profile.Anchors);
            var its = deal.Entries.SelectMany(entry => parties[(entry.Report, entry.Claim)]).Distinct().Where(party => party.Profile.Anchors.Any(sides.Contains)).ToList();
            var most = its.Select(party => party.Profile.Reports).DefaultIfEmpty(0).Max();
            var isPartOfMore = matters.Any(other => MayHoldDeals(other.Profile.Kind, other.Profile.Aspect) && SharedReports(deal, other) > 1);
            dull.UnionWith(!isPartOfMore && IsToldAsOften(deal.Profile.Reports, most) ? its.Select(party => party.Profile.Id) : [deal.Profile.Id]);
        }

        return dull;
    }

    /// <summary>The names of supplier and recipient among the anchors of a deal.</summary>
    internal static HashSet<string> SidesOf(IEnumerable<string> anchors) =>
        anchors.Where(anchor => anchor.StartsWith("supplier:", StringComparison.Ordinal) || anchor.StartsWith("recipient:", StringComparison.Ordinal))
            .Select(anchor => anchor[(anchor.IndexOf(':', StringComparison.Ordinal) + 1)..]).ToHashSet();

    /// <summary>Whether deals may be part of such a matter, as of a seizure.</summary>
    internal static bool MayHoldDeals(FactKind kind, string aspect) => kind == FactKind.Happening && aspect is not ("transfer" or "sanction");

    /// <summary>Whether a deal is told about as often as the part that one of its sides had.</summary>
    internal static bool IsToldAsOften(int deal, int party) => deal * 1.3 >= party;

    /// <summary>Whether a matter rests on the claims of another.</summary>
    internal static bool RestsOn(int shared, int claims) => shared >= 0.6 * claims;

    /// <summary>In how many reports a claim tells both.</summary>
    private static int SharedReports(MatterSketch one, MatterSketch other)
    {
        var claims = one.Entries.Select(entry => (entry.Report, entry.Claim)).ToHashSet();
        return other.Entries.Where(entry => claims.Contains((entry.Report, entry.Claim))).Select(entry => entry.Report).Distinct().Count();
    }

    internal static bool IsWorthShowing(MatterSketch matter)
    {
        var profile = matter.Profile;
        if (profile.BeatReports == 0 || Wordings(matter) < 2)
        {
            return false;
        }

        return profile.Kind switch
        {
            FactKind.Party => Own(profile) > 0 ? HasPart(profile) : OfEvents(profile) == 0 && IsWorthNaming(matter),
            FactKind.Figure => profile.Aspect != "quantity" || profile.Roles.ContainsKey("goods"),
            FactKind.Statement => Wordings(matter) > 2 || IsDisputed(matter),
            _ => true,
        };
    }

    /// <summary>Whether one report denies what another tells.</summary>
    private static bool IsDisputed(MatterSketch matter) =>
        matter.Entries.Any(told => told.Side == Side.Tells && matter.Entries.Any(denied => denied.Side == Side.Denies && denied.Report != told.Report));

    /// <summary>Of those without a part in an event: who is talked about, not who talks.</summary>
    private static bool IsWorthNaming(MatterSketch matter)
    {
        var deniers = matter.Entries.Where(entry => entry.Side == Side.Denies).Select(entry => Plain(entry.Content)).Distinct().Count();
        var isNameOnly = matter.Profile.Sort is "state" or "place" or "vessel" or "aircraft";
        return matter.Profile.Sort == "weapon" || (isNameOnly ? deniers > 1 : deniers > 0 || (Wordings(matter) > 2 && matter.Profile.VoiceReports * 2 < matter.Profile.Reports));
    }

    /// <summary>Whether two reports give a state its part, or one anything else; and at least as many as make it the scene or the seizer.</summary>
    private static bool HasPart(MatterProfile profile) =>
        Own(profile) >= OfEvents(profile) + (profile.Sort == "place" && OfEvents(profile) > 0 ? 1 : 0)
        && (profile.Sort != "state" || profile.Roles.Any(role => OfOwn.Contains(role.Key) && (role.Value > 1 || role.Key == "attacker")));

    private static double Own(MatterProfile profile) => profile.Roles.Where(role => OfOwn.Contains(role.Key)).Sum(role => role.Value);

    private static double OfEvents(MatterProfile profile) => profile.Roles.Where(role => OfEvent.Contains(role.Key)).Sum(role => role.Value);

    internal static int Weight(MatterSketch matter) =>
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

        return shares.Any(share => RestsOn(share.Value, claims.Count)
            && MaySayTheSame(matter.Profile.Kind, matter.Profile.Aspect, shown[share.Key].Profile.Kind, shown[share.Key].Profile.Aspect));
    }

    internal static bool MaySayTheSame(FactKind one, string aspect, FactKind shown, string shownAspect) => (one, shown) switch
    {
        (FactKind.Figure, _) => shown == FactKind.Figure && aspect == shownAspect,
        (FactKind.Party, FactKind.Happening) => false,
        (FactKind.Party, FactKind.Figure) => false,
        _ => true,
    };
}
