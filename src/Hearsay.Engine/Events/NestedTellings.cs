using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>Makes one telling of a verb and the noun that it governs where both tell of the same: "arranged the sale of rifles", "a shipment of rifles reached".</summary>
internal sealed class NestedTellings(Document document)
{
    private const int Furthest = 3;
    private readonly Prepositions _prepositions = new(document);

    /// <param name="tellings">In reading order.</param>
    public List<Telling> Join(List<Telling> tellings)
    {
        var byTrigger = tellings.DistinctBy(telling => telling.Trigger).ToDictionary(telling => telling.Trigger);
        var kept = new List<Telling>();
        foreach (var telling in tellings)
        {
            if (kept.Count > 0 && kept[^1].Type == telling.Type && kept[^1].Words.Contains(telling.Trigger))
            {
                continue;
            }

            if (Over(telling, byTrigger) is { } over)
            {
                Take(over, telling);
            }
            else
            {
                kept.Add(telling);
            }
        }

        return kept;
    }

    private Telling? Over(Telling telling, Dictionary<int, Telling> byTrigger)
    {
        var word = telling.Trigger;
        for (var step = 0; step < Furthest && document.Tags[word] == UniversalTag.Noun && !telling.Frame.GoodsTell && document.Heads[word] >= 0 && IsOf(word); step++)
        {
            word = document.Heads[word];
            if (byTrigger.TryGetValue(word, out var over))
            {
                return over.Type == telling.Type && !over.Frame.GoodsTell && MayBeOne(over, telling) ? over : null;
            }
        }

        return null;
    }

    // What the verb does it does to the noun, or the noun does it.
    private bool IsOf(int noun)
    {
        var relation = document.RelationIds[noun];
        return relation == RelationId.Obj || RelationId.IsSubject(relation) || ((relation == RelationId.Nmod || relation == RelationId.Obl) && _prepositions.Of(noun) is "of" or "in" or "as");
    }

    private static bool MayBeOne(Telling over, Telling telling) =>
        over.Goods.Count == 0 || telling.Goods.Count == 0 || over.Goods.Exists(telling.Goods.Contains);

    // Who fills a slot of the verb does not fill another of the noun: who arranges a sale does not sell.
    private static void Take(Telling over, Telling telling)
    {
        over.Goods.AddRange(telling.Goods.Where(good => !over.Goods.Contains(good)).ToList());
        over.Fills.AddRange(telling.Fills.Where(fill => !over.Fills.Exists(other => other.Key == fill.Key || other.Slot == fill.Slot)).ToList());
        over.IsPartial &= telling.IsPartial;
        over.IsAnchored |= telling.IsAnchored;
        over.Status ??= telling.Status;
    }
}
