using Hearsay.Ledger.Matters.Facts;

namespace Hearsay.Ledger.Matters;

/// <summary>The changes of one report while its facts are linked: a later fact may join what an earlier one made.</summary>
internal sealed class LinkDraft(IMatterIndex index, MatterRulings rulings, double least)
{
    private const double EchoLikeness = 1.3;
    private readonly MatterBook _fresh = new();
    private readonly Dictionary<string, Change> _changes = [];

    public void Add(Fact fact) => Add(fact, MatterKeys.Of(fact), []);

    private void Add(Fact fact, List<string> keys, HashSet<string> excluded)
    {
        var best = Best(fact, keys, excluded);
        var barred = best is null ? [] : fact.Entries.Where(entry => rulings.Bars(entry.Claim, best.Id)).ToList();
        if (barred.Count < fact.Entries.Count)
        {
            Put(barred.Count == 0 ? fact : fact with { Entries = [.. fact.Entries.Except(barred)] }, keys, best);
        }

        if (barred.Count > 0)
        {
            excluded.Add(best!.Id);
            Add(fact with { Entries = barred }, keys, excluded);
        }
    }

    private void Put(Fact fact, List<string> keys, MatterProfile? matter)
    {
        var change = matter is null ? Begin(fact) : ChangeOf(matter);
        change.Add(fact, keys);
        if (change.IsNew)
        {
            change.Profile = _fresh.Keep(new MatterChange(change.Profile, [], keys));
        }
    }

    /// <summary>Puts claims where analysts put them.</summary>
    public void AddJoined()
    {
        foreach (var (claim, matters) in rulings.Joined)
        {
            foreach (var matter in matters)
            {
                ChangeOf(matter).Add([new MatterEntry(claim, -1, Side.Tells)]);
            }
        }
    }

    private Change ChangeOf(MatterProfile matter) =>
        _changes.TryGetValue(matter.Id, out var open) ? open : _changes[matter.Id] = new Change(matter, isNew: false);

    /// <summary>
    /// Adds the claims of an affair to its event where the report tells of the event in passing and the engine read none: "the army has spoken of 112 rifles".
    /// </summary>
    public void AddEchoes(Echo echo)
    {
        var told = _changes.Values.Select(change => change.Profile).Where(profile => profile is { Kind: FactKind.Happening, IsRecalled: false }).Select(profile => profile.Aspect).ToHashSet();
        var best = new Dictionary<string, MatterProfile>();
        foreach (var found in index.Find(echo.Keys))
        {
            var profile = _changes.TryGetValue(found.Id, out var change) ? change.Profile : found;
            if (profile.Kind == FactKind.Happening && !profile.IsRecalled && echo.Likeness(profile) >= EchoLikeness
                && (!best.TryGetValue(profile.Aspect, out var other) || echo.Likeness(profile) + profile.Reports > echo.Likeness(other) + other.Reports))
            {
                best[profile.Aspect] = profile;
            }
        }

        foreach (var profile in best.Values)
        {
            var entries = echo.Of(profile, _changes.ContainsKey(profile.Id)).Where(entry => !rulings.Bars(entry.Claim, profile.Id)).Where(entry => entry.Side == Side.Denies || told.Count == 0 || (profile.Reports > 1 && !told.Contains(profile.Aspect))).ToList();
            if (entries.Count > 0)
            {
                ChangeOf(profile).Add(entries);
            }
        }
    }

    public IReadOnlyList<MatterChange> Changes() => [.. _changes.Values.Select(change => change.Result())];

    private MatterProfile? Best(Fact fact, List<string> keys, HashSet<string> excluded)
    {
        MatterProfile? best = null;
        var most = 0.0;
        foreach (var found in index.Find(keys).Concat(_fresh.Find(keys)))
        {
            var profile = _changes.TryGetValue(found.Id, out var change) ? change.Profile : found;
            var likeness = Likeness.Of(fact, profile);
            if (likeness >= least && likeness > most && !excluded.Contains(profile.Id))
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
        // A report of twenty thousand claims on one party must not make it the most findable matter of the ledger.
        private const int MostKeys = 512;
        private readonly Dictionary<(int, Side), MatterEntry> _entries = [];
        private readonly HashSet<string> _keys = [];

        public MatterProfile Profile { get; set; } = profile;

        public bool IsNew { get; } = isNew;

        public void Add(Fact fact, List<string> keys)
        {
            var grown = ProfileGrowth.Grow(Profile, fact, isFirstOfReport: _entries.Count == 0);
            foreach (var entry in ProfileGrowth.Entries(fact, Profile))
            {
                _entries.TryAdd((entry.Claim, entry.Side), entry);
            }

            Profile = grown;
            _keys.UnionWith(keys.Take(Math.Max(0, MostKeys - _keys.Count)));
        }

        public void Add(IEnumerable<MatterEntry> entries)
        {
            if (_entries.Count == 0)
            {
                Profile = Profile with { Reports = Profile.Reports + 1, BeatReports = Profile.BeatReports + 1 };
            }

            foreach (var entry in entries.Where(entry => !_entries.ContainsKey((entry.Claim, Side.Tells)) && !_entries.ContainsKey((entry.Claim, Side.Denies))))
            {
                _entries.Add((entry.Claim, entry.Side), entry);
            }
        }

        public MatterChange Result() => new(IsNew ? Profile with { Id = "" } : Profile, [.. _entries.Values.OrderBy(entry => entry.Claim).ThenBy(entry => entry.Side)], [.. _keys]);
    }
}
