using Hearsay.Engine.Text;

namespace Hearsay.Engine.Names;

/// <summary>Lays the crafts over the other names, and gives names that are vessels or aircraft somewhere in a document that kind everywhere in it.</summary>
internal static class CraftMemory
{
    /// <param name="names">In reading order.</param>
    /// <param name="crafts">In reading order.</param>
    public static List<Name> Merge(Document document, List<Name> names, List<Name> crafts)
    {
        if (crafts.Count == 0)
        {
            return names;
        }

        var kinds = new Dictionary<ulong, EntityKind>();
        foreach (var craft in crafts)
        {
            kinds[HashOf(document, craft.Tokens)] = craft.Kind;
            var bare = craft.Tokens with { Start = craft.Tokens.Start + 1 };
            if (craft.Kind == EntityKind.Vessel && !bare.IsEmpty && Gazetteer.IsUpper(document.FormOf(craft.Tokens.Start)))
            {
                kinds.TryAdd(HashOf(document, bare), EntityKind.Vessel);
            }
        }

        var merged = new List<Name>(names.Count + crafts.Count);
        var next = 0;
        foreach (var name in names)
        {
            while (next < crafts.Count && crafts[next].Tokens.Start < name.Tokens.End)
            {
                merged.Add(crafts[next++]);
            }

            if (merged.Count == 0 || !merged[^1].Tokens.Overlaps(name.Tokens))
            {
                merged.Add(kinds.TryGetValue(HashOf(document, name.Tokens), out var kind) ? name with { Kind = kind } : name);
            }
        }

        merged.AddRange(crafts[next..]);
        return WithoutOverlap(merged);
    }

    private static List<Name> WithoutOverlap(List<Name> names)
    {
        var kept = new List<Name>(names.Count);
        foreach (var name in names)
        {
            if (kept.Count > 0 && kept[^1].Tokens.Overlaps(name.Tokens))
            {
                if (name.Kind is EntityKind.Weapon or EntityKind.Aircraft or EntityKind.Vessel)
                {
                    kept[^1] = name;
                }

                continue;
            }

            kept.Add(name);
        }

        return kept;
    }

    private static ulong HashOf(Document document, TokenRange tokens) =>
        GazetteerHash.Extend(GazetteerHash.Start, document.SpanOf(tokens).In(document.Text));
}
