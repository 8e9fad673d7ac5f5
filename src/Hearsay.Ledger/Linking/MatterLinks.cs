using Hearsay.Ledger.Adding;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Linking;

/// <summary>Puts what a report tells to the matters that it tells of; what nobody told before becomes a new one.</summary>
internal sealed class MatterLinks(Work work, RecentProfiles recent) : IMatterIndex
{
    private const int MostFound = 32;
    private const int MostPerKey = 64;

    // Nobody else writes while a report is linked.
    private readonly Dictionary<long, MatterProfile> _known = [];

    public static void Link(Work work, ReportRef report, PreparedReport prepared, RecentProfiles recent, string now)
    {
        var links = new MatterLinks(work, recent);
        foreach (var change in new MatterLinker().Link(prepared.Reading, report, links))
        {
            links.Keep(change, report.Number, now);
        }
    }

    public IReadOnlyList<MatterProfile> Find(IReadOnlyCollection<string> keys)
    {
        var found = Limited.Find(work, "matter_keys", "key", "matter", [.. keys.Select(key => StoredText.Clean(key)!).Distinct()], MostPerKey);

        // Rare keys first; what common ones lead to is only put in order where the rare ones lead to too little.
        long[] numbers = [.. found.GroupBy(one => one.Values.Length).OrderBy(sized => sized.Key)
            .SelectMany(sized => sized.SelectMany(one => one.Values).Distinct().Order()).Distinct().Take(MostFound)];
        long[] unknown = [.. numbers.Where(number => !_known.ContainsKey(number))];
        if (unknown.Length > 0)
        {
            foreach (var (number, profile) in work.Query<(long, string)>("SELECT number, profile FROM matters WHERE number IN @unknown", new { unknown }))
            {
                _known[number] = recent.Of(number, profile);
            }
        }

        return [.. numbers.Select(number => _known[number])];
    }

    private void Keep(MatterChange change, long report, string now)
    {
        var isNew = change.Profile.Id.Length == 0;
        var number = isNew ? work.Scalar<long>("SELECT coalesce(max(number), 0) FROM matters") + 1 : MatterId.NumberOf(change.Profile.Id);
        var profile = change.Profile with { Id = MatterId.Of(number) };
        work.Execute(
            isNew
                ? "INSERT INTO matters (number, profile, summary, changed) VALUES (@number, @profile, @summary, @now)"
                : "UPDATE matters SET profile = @profile, summary = @summary, changed = @now WHERE number = @number",
            new { number, profile = StoredText.Clean(profile.ToJson()), summary = StoredText.Clean(profile.Summary), now });
        Rows.Insert(
            work, "matter_keys (key, matter)", "ON CONFLICT DO NOTHING", [.. change.Keys.Distinct().Select(key => new object?[] { StoredText.Clean(key), number })]);
        Rows.Insert(
            work, "matter_claims (matter, report, place, event, side)", "ON CONFLICT DO NOTHING",
            [.. change.Entries.Select(entry => new object?[] { number, report, entry.Claim, entry.Event, entry.Side.Word() })]);
    }
}
