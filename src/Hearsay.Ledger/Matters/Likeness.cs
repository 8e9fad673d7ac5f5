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
    public static double Surroundings(Fact fact, MatterProfile matter) =>
        fact.Context.Where(name => matter.Context.ContainsKey(name.Key) && !fact.Anchors.Contains(name.Key)).Sum(name => name.Value);

    private static double OfParties(Fact fact, MatterProfile matter) =>
        fact.Anchors.Intersect(matter.Anchors).Any() ? Surroundings(fact, matter) / 2 : 0;

    private static double OfFigures(Fact fact, MatterProfile matter)
    {
        if (!fact.Anchors.Intersect(matter.Anchors).Any() || matter is not { Min: { } min })
        {
            return 0;
        }

        var max = matter.Max ?? double.PositiveInfinity;
        var around = Surroundings(fact, matter) / 2;
        return fact.Figure!.Agrees(min, max, matter.IsApproximate) ? around + 1 : fact.Figure.Rivals(min, max) ? around : 0;
    }

    private static double OfStatements(Fact fact, MatterProfile matter)
    {
        var shared = fact.Stems.Where(stem => matter.Stems.ContainsKey(stem.Key)).Sum(stem => stem.Value);
        var all = fact.Stems.Values.Sum();
        var other = matter.Stems.Sum(stem => stem.Value);
        return shared < 3 ? 0 : shared / Math.Min(all, other) * 2 * Math.Min(1, 0.4 + (Surroundings(fact, matter) / 4));
    }

    private static double OfHappenings(Fact fact, MatterProfile matter)
    {
        var score = Surroundings(fact, matter) / 5;
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
                score += role.Intersect(its[role.Key]).Any() ? 0.6 : role.Key is "goods" or "carrier" or "target" ? -0.1 : -0.3;
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
