using Hearsay.Engine.Text;

namespace Hearsay.Engine.Goods;

/// <summary>Finds the word that says of a noun that it is traded, found or carried: "sold rockets", "a shipment of rockets", "the tanks that Chad bought".</summary>
internal sealed class Trade(Document document, TokenRange tokens, GoodsSigns signs, PhraseJoiner phrases)
{
    private const int LongestWay = 4;
    private const int Deepest = 2;

    /// <summary>The verb or noun that says so; -1 for none.</summary>
    public int Find(Sighting sighting)
    {
        if (Below(sighting.Head) is >= 0 and var below)
        {
            return below;
        }

        var token = sighting.Head;
        for (var step = 0; step < LongestWay; step++)
        {
            var (relation, head) = (document.RelationIds[token], document.Heads[token]);
            if (head < 0 || !tokens.Contains(head))
            {
                return -1;
            }

            if (document.Tags[head] is UniversalTag.Verb or UniversalTag.Adj)
            {
                return Says(head, relation) ? head : -1;
            }

            if (relation == RelationId.Nmod && phrases.At(head)?.Word is { IsGood: false })
            {
                return head;
            }

            if (relation != RelationId.Conj)
            {
                return -1;
            }

            token = head;
        }

        return -1;
    }

    private bool Says(int verb, byte relation) => relation == RelationId.Nsubj
        ? signs.Is(GoodsSign.Travel, document, verb, tokens.End)
        : (relation == RelationId.Obj || relation == RelationId.NsubjPass || relation == RelationId.Obl || relation == RelationId.Conj)
            && signs.Is(GoodsSign.Trade, document, verb, tokens.End);

    // "The tanks that Chad bought", "rockets destined for".
    private int Below(int good)
    {
        foreach (var dependent in document.Dependents.Of(good))
        {
            var relation = document.RelationIds[dependent];
            if ((relation == RelationId.Acl || relation == RelationId.RelativeClause || relation == RelationId.Amod)
                && (signs.Is(GoodsSign.Trade, document, dependent, tokens.End) || signs.Is(GoodsSign.Travel, document, dependent, tokens.End)))
            {
                return dependent;
            }
        }

        return -1;
    }

    /// <summary>"Myanmar is buying rockets from North Korea": who but states and armed groups would.</summary>
    public bool IsOfStates(Sighting sighting, int by) =>
        HasState(by, Deepest) || HasState(sighting.Head, Deepest) || (document.Tags[by] != UniversalTag.Verb && document.Heads[by] is >= 0 and var over && HasState(over, 0));

    private bool HasState(int head, int depth)
    {
        foreach (var dependent in document.Dependents.Of(head))
        {
            if (document.NameAt(dependent) is >= 0 and var name && document.Names[name].Kind is EntityKind.State or EntityKind.Group)
            {
                return true;
            }

            var relation = document.RelationIds[dependent];
            if (depth > 0 && (relation == RelationId.Nmod || relation == RelationId.Obl || relation == RelationId.Conj || relation == RelationId.Obj) && HasState(dependent, depth - 1))
            {
                return true;
            }
        }

        return false;
    }
}
