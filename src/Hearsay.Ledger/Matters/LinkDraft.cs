using Hearsay.Ledger.Matters.Facts;

namespace Hearsay.Ledger.Matters;

/// <summary>The changes of one report while its facts are linked: a later fact may join what an earlier one made.</summary>
internal sealed class LinkDraft(IMatterIndex index, double least)
{
    private readonly MatterBook _fresh = new();
    private readonly Dictionary<string, Change> _changes = [];

    public void Add(Fact fact)
    {
        var keys = MatterKeys.Of(fact);
        var best = Best(fact, keys);
        var change = best is null ? Begin(fact) : _changes.TryGetValue(best.Id, out var open) ? open : _changes[best.Id] = new Change(best, isNew: false);
        change.Add(fact, keys);
        if (change.IsNew)
        {
            change.Profile = _fresh.Keep(new MatterChange(change.Profile, [], keys));
        }
    }

    public IReadOnlyList<MatterChange> Changes() => [.. _changes.Values.Select(change => change.Result())];

    private MatterProfile? Best(Fact fact, List<string> keys)
    {
        MatterProfile? best = null;
        var most = 0.0;
        foreach (var found in index.Find(keys).Concat(_fresh.Find(keys)))
        {
            var profile = _changes.TryGetValue(found.Id, out var change) ? change.Profile : found;
            var likeness = Likeness.Of(fact, profile);
            if (likeness >= least && likeness > most)
            {
                (best, most) = (profile, likeness);
            }
        }

        return best;
    }

    // Ids of the ledger are its own; those of new matters only have to differ from them until the report is done.
    private Change Begin(Fact fact)
    {
        var id = $"new {_changes.Count}";
        return _changes[id] = new Change(ProfileGrowth.Begin(fact) with { Id = id }, isNew: true);
    }

    private sealed class Change(MatterProfile profile, bool isNew)
    {
        private readonly Dictionary<(int, Side), MatterEntry> _entries = [];
        private readonly HashSet<string> _keys = [];

        public MatterProfile Profile { get; set; } = profile;

        public bool IsNew { get; } = isNew;

        public void Add(Fact fact, List<string> keys)
        {
            foreach (var entry in ProfileGrowth.Entries(fact, Profile))
            {
                _entries.TryAdd((entry.Claim, entry.Side), entry);
            }

            Profile = ProfileGrowth.Grow(Profile, fact, isFirstOfReport: _keys.Count == 0);
            _keys.UnionWith(keys);
        }

        public MatterChange Result() => new(IsNew ? Profile with { Id = "" } : Profile, [.. _entries.Values.OrderBy(entry => entry.Claim).ThenBy(entry => entry.Side)], [.. _keys]);
    }
}
