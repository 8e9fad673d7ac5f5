using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Linking;

/// <summary>The profiles that were looked at last, beside what the ledger has of them: as long as it has the same, they need not be made of it again.</summary>
internal sealed class RecentProfiles
{
    private const int Most = 4096;

    private readonly Dictionary<long, LinkedListNode<Entry>> _profiles = [];
    private readonly LinkedList<Entry> _order = new();

    public MatterProfile Of(long number, string json)
    {
        if (_profiles.TryGetValue(number, out var node))
        {
            _order.Remove(node);
            if (node.Value.Json == json)
            {
                _order.AddLast(node);
                return node.Value.Profile;
            }
        }

        _profiles[number] = _order.AddLast(new Entry(number, json, MatterProfile.FromJson(json)));
        if (_order.Count > Most)
        {
            _profiles.Remove(_order.First!.Value.Number);
            _order.RemoveFirst();
        }

        return _order.Last!.Value.Profile;
    }

    private sealed record Entry(long Number, string Json, MatterProfile Profile);
}
