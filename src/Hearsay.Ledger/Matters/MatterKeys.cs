using Hearsay.Ledger.Matters.Facts;

namespace Hearsay.Ledger.Matters;

/// <summary>
/// What a fact is looked up by: what it is known by, each with something that is told around it, as "rifles" alone would find half of the ledger.
/// Which names those are <see cref="ReportMaterial"/> says.
/// </summary>
internal static class MatterKeys
{
    private const int MostAnchors = 8;

    public static List<string> Of(Fact fact)
    {
        var around = fact.Around;
        var keys = new List<string>();
        if (fact.Kind == FactKind.Statement)
        {
            AddPairs(keys, fact);
            return keys;
        }

        var head = fact.Kind switch { FactKind.Happening => $"h|{fact.Aspect}", FactKind.Party => "p", _ => $"f|{fact.Aspect}" };
        foreach (var anchor in fact.Anchors.Take(MostAnchors))
        {
            if (fact.Kind == FactKind.Happening)
            {
                keys.Add($"{head}|{anchor}");
                continue;
            }

            keys.AddRange(around.Where(name => name != anchor).Select(name => $"{head}|{anchor}|{name}"));
        }

        if (fact.Kind == FactKind.Happening)
        {
            keys.AddRange(around.Select(name => $"{head}|{name}"));
            keys.AddRange(around.Select(name => $"h|*|{name}"));
        }

        return keys;
    }

    private static void AddPairs(List<string> keys, Fact fact)
    {
        var rare = fact.Stems.Where(stem => stem.Value > 0.3).OrderByDescending(stem => stem.Value).ThenBy(stem => StableHash.Of(stem.Key)).Select(stem => stem.Key).Take(7).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < rare.Count; i++)
        {
            for (var j = i + 1; j < rare.Count; j++)
            {
                keys.Add($"s|{rare[i]}|{rare[j]}");
            }
        }
    }
}
