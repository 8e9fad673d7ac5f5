using Hearsay.Engine.Goods;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Events;

/// <summary>The goods of a report by the words that speak of them.</summary>
internal sealed class GoodsIndex
{
    private readonly Document _document;
    private readonly int[] _byToken;
    private readonly Dictionary<int, int> _byEntity = [];

    public GoodsIndex(Document document, IReadOnlyList<Good> goods)
    {
        (_document, Goods) = (document, goods);
        _byToken = new int[document.TokenCount];
        Array.Fill(_byToken, -1);
        for (var i = 0; i < goods.Count; i++)
        {
            _byToken.AsSpan(goods[i].Tokens.Start, goods[i].Tokens.Count).Fill(i);
            if (document.EntityAt(goods[i].Head) is >= 0 and var entity)
            {
                _byEntity.TryAdd(entity, i);
            }
        }
    }

    public IReadOnlyList<Good> Goods { get; }

    /// <summary>The number of the goods whose phrase this token stands in; -1 for none.</summary>
    public int At(int token) => _byToken[token];

    /// <summary>The numbers of the goods that a stretch speaks of.</summary>
    public List<int> In(TokenRange tokens)
    {
        var found = new List<int>();
        for (var token = tokens.Start; token < tokens.End; token++)
        {
            if (At(token) is >= 0 and var good && (found.Count == 0 || found[^1] != good))
            {
                found.Add(good);
            }
        }

        return found;
    }

    /// <summary>The goods that an entity was first mentioned as: "they" after "the rifles"; -1 for none.</summary>
    public int OfEntity(int entity) => _byEntity.GetValueOrDefault(entity, -1);

    /// <summary>All goods of a phrase: those of its head, joined to it or told of it ("a shipment of rifles", "crates with rockets").</summary>
    public void Collect(int head, List<int> found, int depth = 0)
    {
        const int Deepest = 4;
        if (At(head) is >= 0 and var good && !found.Contains(good))
        {
            found.Add(good);
        }

        if (depth == Deepest)
        {
            return;
        }

        foreach (var dependent in _document.Dependents.Of(head))
        {
            var relation = _document.RelationIds[dependent];
            if (relation == RelationId.Conj || relation == RelationId.Compound || relation == RelationId.Appos || (relation == RelationId.Nmod && Holds(dependent)))
            {
                Collect(dependent, found, depth + 1);
            }
        }
    }

    // "A load of rifles", "arms including rockets", "containers with missiles".
    private bool Holds(int noun)
    {
        foreach (var dependent in _document.Dependents.Of(noun))
        {
            if (_document.RelationIds[dependent] == RelationId.Case && _document.Lemmas[dependent] is "of" or "include" or "including" or "with" or "as")
            {
                return true;
            }
        }

        return false;
    }
}
