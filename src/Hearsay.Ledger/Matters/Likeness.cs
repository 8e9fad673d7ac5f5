using Hearsay.Ledger.Matters.Facts;

namespace Hearsay.Ledger.Matters;

/// <summary>How alike a fact and a matter are; below 1 they are two.</summary>
internal static class Likeness
{
    public static double Of(Fact fact, MatterProfile matter)
    {
        if (fact.Kind != matter.Kind || (fact.Kind != FactKind.Party && fact.Aspect != matter.Aspect))
        {
            return 0;
        }

        return fact.Kind switch
        {
            FactKind.Happening => OfHappenings(fact, matter),
            FactKind.Party => OfParties(fact, matter),
            FactKind.Figure => OfFigures(fact, matter),
            _ => OfStatements(fact, matter),
        };
    }

    /// <summary>What both tell around it, but for the names that it is about.</summary>
    private static double Surroundings(IReadOnlyDictionary<string, double> names, IReadOnlyList<string> anchors, MatterProfile matter) =>
        names.Where(name => matter.Context.ContainsKey(name.Key) && !anchors.Contains(name.Key)).Sum(name => name.Value);

    /// <summary>How likely both are about the same affair: names around it, and whether they were published within some days.</summary>
    public static double Affair(Fact fact, MatterProfile matter) => Affair(fact.Context, fact.Anchors, fact.Published, matter);

    public static double Affair(IReadOnlyDictionary<string, double> names, IReadOnlyList<string> anchors, int? published, MatterProfile matter) =>
        (Surroundings(names, anchors, matter) / 2) + (IsClose(published, matter) ? 0.3 : 0);

    private static bool IsClose(int? published, MatterProfile matter) =>
        published is { } day && matter is { FirstPublished: { } first, LastPublished: { } last } && day >= first - 10 && day <= last + 10;

    private static double OfParties(Fact fact, MatterProfile matter) =>
        fact.Anchors.Intersect(matter.Anchors).Any() ? Affair(fact, matter) : 0;

    private static double OfFigures(Fact fact, MatterProfile matter)
    {
        if (!fact.Anchors.Intersect(matter.Anchors).Any() || matter is not { Min: { } min })
        {
            return 0;
        }

        var max = matter.Max ?? double.PositiveInfinity;
        var around = Affair(fact, matter);
        return fact.Figure!.Agrees(min, max, matter.IsApproximate) ? around + 1 : fact.Figure.Rivals(min, max) ? around : 0;
    }

    private static double OfStatements(Fact fact, MatterProfile matter)
    {
        var shared = fact.Stems.Sum(stem => Math.Min(stem.Value, matter.Stems.GetValueOrDefault(stem.Key)));
        var all = fact.Stems.Values.Sum();
        var other = matter.Stems.Sum(stem => stem.Value);
        return shared < 1.4 ? 0 : shared / Math.Min(all, other) * 2.5 * Math.Min(1, Affair(fact, matter));
    }

    private static double OfHappenings(Fact fact, MatterProfile matter)
    {
        if (fact.IsRecalled != matter.IsRecalled)
        {
            return 0;
        }

        var score = Math.Min(1, Surroundings(fact.Context, [], matter) / 4) + (IsClose(fact.Published, matter) ? 0.25 : 0);
        if (fact.Days is { } days && matter is { FromDay: { } from, ToDay: { } to })
        {
            if (days.From > to + 10 || days.To < from - 10)
            {
                return 0;
            }

            score += 0.3;
        }

        var mine = fact.Anchors.Select(Split).ToLookup(anchor => anchor.Role, anchor => anchor.Name);
        var its = matter.Anchors.Select(Split).ToLookup(anchor => anchor.Role, anchor => anchor.Name);
        foreach (var role in mine)
        {
            if (its.Contains(role.Key))
            {
                score += role.Intersect(its[role.Key]).Any() ? 0.6
                    : role.Concat(its[role.Key]).Any(StateArms.IsStateless) ? 0
                    : role.Key is "goods" or "carrier" or "target" or "scene" ? -0.1
                    : role.Key is "supplier" ? -0.6
                    : -0.3;
            }
        }

        return score;
    }

    private static (string Role, string Name) Split(string anchor)
    {
        var at = anchor.IndexOf(':', StringComparison.Ordinal);
        return at < 0 ? ("", anchor) : (anchor[..at], anchor[(at + 1)..]);
    }
}
