namespace Hearsay.Ledger.Export.FollowTheMoney;

/// <summary>The entities of an export, each once, in the order in which they came up.</summary>
internal sealed class FtmGraph
{
    private readonly Dictionary<string, FtmEntity> _entities = [];

    public IReadOnlyCollection<FtmEntity> Entities => _entities.Values;

    /// <summary>The entity of that id, made where it is not there yet.</summary>
    public FtmEntity Add(Guid id, string schema)
    {
        var key = FtmEntity.IdOf(id);
        if (!_entities.TryGetValue(key, out var entity))
        {
            _entities.Add(key, entity = new FtmEntity(key, schema));
        }

        return entity;
    }
}
