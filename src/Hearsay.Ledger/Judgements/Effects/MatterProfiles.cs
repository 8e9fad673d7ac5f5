using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements.Effects;

/// <summary>Makes anew what a matter is linked by when an analyst changed what is in it.</summary>
internal static class MatterProfiles
{
    // A profile is bounded; what so many reports tell has filled it.
    private const int MostReports = 32;

    /// <summary>Writes down a new matter that is known by some claims of another one.</summary>
    public static void Found(Work work, long made, long from, IReadOnlyCollection<MatterRow> claims, string now)
    {
        var model = ProfileOf(work, from);
        var (profile, keys) = Grow(work, model, claims) ?? (model, KeysOf(work, from));
        profile = profile with { Id = MatterId.Of(made), IsPinned = true };
        work.Execute(
            "INSERT INTO matters (number, profile, summary, changed) VALUES (@made, @profile, @summary, @now)",
            new { made, profile = StoredText.Clean(profile.ToJson()), summary = StoredText.Clean(profile.Summary), now });
        Rows.Insert(work, "matter_keys (key, matter)", "ON CONFLICT DO NOTHING", [.. keys.Select(key => new object?[] { StoredText.Clean(key), made })]);
    }

    /// <summary>Makes a matter known by the claims that are left in it only.</summary>
    public static void Narrow(Work work, long matter, IReadOnlyCollection<MatterRow> claims)
    {
        var model = ProfileOf(work, matter);
        if (Grow(work, model, claims) is not { } grown)
        {
            return;
        }

        var profile = grown.Profile with { Id = MatterId.Of(matter), IsPinned = true };
        work.Execute(
            "UPDATE matters SET profile = @profile, summary = @summary WHERE number = @matter",
            new { matter, profile = StoredText.Clean(profile.ToJson()), summary = StoredText.Clean(profile.Summary) });
        work.Execute("DELETE FROM matter_keys WHERE matter = @matter", new { matter });
        Rows.Insert(work, "matter_keys (key, matter)", "ON CONFLICT DO NOTHING", [.. grown.Keys.Select(key => new object?[] { StoredText.Clean(key), matter })]);
    }

    /// <summary>Keeps a matter's summary as an analyst saw it, whatever later reports say more clearly.</summary>
    public static void Pin(Work work, long matter)
    {
        var profile = ProfileOf(work, matter);
        if (!profile.IsPinned)
        {
            work.Execute("UPDATE matters SET profile = @profile WHERE number = @matter", new { matter, profile = StoredText.Clean((profile with { IsPinned = true }).ToJson()) });
        }
    }

    // Links the reports of the claims by themselves and keeps of each the fact of the model's sort that these claims tell; null where there is none.
    private static (MatterProfile Profile, IReadOnlyCollection<string> Keys)? Grow(Work work, MatterProfile model, IReadOnlyCollection<MatterRow> claims)
    {
        var book = new MatterBook();
        MatterProfile? grown = null;
        var keys = new HashSet<string>();
        foreach (var report in claims.GroupBy(claim => claim.Report).OrderBy(report => report.Key).Take(MostReports))
        {
            var places = report.Select(claim => claim.Place).ToHashSet();
            var change = new MatterLinker().Link(Readings.Newest(work, report.Key)!, ReportRows.Get(work, report.Key), book)
                .Where(change => change.Profile.Kind == model.Kind && (grown is null || change.Profile.Id.Length == 0 || change.Profile.Id == grown.Id))
                .Select(change => (Change: change, Shared: change.Entries.Count(entry => places.Contains(entry.Claim))))
                .Where(one => one.Shared > 0)
                .OrderByDescending(one => one.Change.Profile.Id.Length).ThenByDescending(one => one.Change.Profile.Aspect == model.Aspect).ThenByDescending(one => one.Shared)
                .Select(one => one.Change).FirstOrDefault();
            if (change is not null)
            {
                var kept = book.Keep(change);
                grown = grown is null || kept.Id == grown.Id ? kept : grown;
                keys.UnionWith(change.Keys);
            }
        }

        return grown is null ? null : (grown, keys);
    }

    private static MatterProfile ProfileOf(Work work, long number) =>
        MatterProfile.FromJson(work.Scalar<string>("SELECT profile FROM matters WHERE number = @number", new { number })!);

    private static List<string> KeysOf(Work work, long number) => [.. work.Query<string>("SELECT key FROM matter_keys WHERE matter = @number", new { number })];
}
