namespace Hearsay.Ledger.Matters;

/// <summary>A ledger's matters in memory, for one command or a test. Not safe for several threads.</summary>
public sealed class MatterBook : IMatterIndex
{
    private const int MostFound = 32;
    private const int MostPerKey = 256;
    private readonly Dictionary<string, MatterProfile> _profiles = [];
    private readonly Dictionary<string, List<string>> _ids = [];

    public IReadOnlyCollection<MatterProfile> Profiles => _profiles.Values;

    /// <summary>Keeps what a report changed; gives a new matter its id, "m1" and on.</summary>
    public MatterProfile Keep(MatterChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var profile = change.Profile.Id.Length > 0 ? change.Profile : change.Profile with { Id = $"m{_profiles.Count + 1}" };
        _profiles[profile.Id] = profile;
        foreach (var key in change.Keys)
        {
            var ids = _ids.TryGetValue(key, out var known) ? known : _ids[key] = [];
            if (ids.Count < MostPerKey && !ids.Contains(profile.Id))
            {
                ids.Add(profile.Id);
            }
        }

        return profile;
    }

    public IReadOnlyList<MatterProfile> Find(IReadOnlyCollection<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new List<MatterProfile>();
        var seen = new HashSet<string>();
        foreach (var ids in keys.Distinct().Select(key => _ids.GetValueOrDefault(key)).Where(ids => ids is not null).OrderBy(ids => ids!.Count))
        {
            foreach (var id in ids!)
            {
                if (found.Count < MostFound && seen.Add(id))
                {
                    found.Add(_profiles[id]);
                }
            }
        }

        return found;
    }
}
