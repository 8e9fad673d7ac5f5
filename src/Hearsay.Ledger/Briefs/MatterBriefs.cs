using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Wording;

namespace Hearsay.Ledger.Briefs;

/// <summary>Makes the briefs of matters that changed: what takes long is done beside other writers, and counts only if nothing changed meanwhile.</summary>
internal static class MatterBriefs
{
    private const string Columns =
        """
        matter, summary, kind, aspect, reports, tells, denies, told_by AS ToldBy, denied_by AS DeniedBy, origins_min AS OriginsMin, origins_max AS OriginsMax, circular, credibility,
        judged, judged_by AS JudgedBy, first, last, spark, claims, anchors, ranked, worthy, weight, says_more AS SaysMore, shown, undecided, changed, denied_since AS DeniedSince,
        circular_since AS CircularSince
        """;

    public static string Select { get; } = $"SELECT {Columns}";

    /// <returns>How many were marked.</returns>
    public static int Refresh(LedgerStore ledger, int most)
    {
        var (marks, heads, made) = ledger.Read(work =>
        {
            var some = StaleMarks.Some(work, StaleMarks.Matter, most);
            var shownAs = HeadsOf(work, some);
            return (some, shownAs, Make(work, [.. shownAs.Values.Distinct()]));
        });
        if (marks.Count > 0)
        {
            ledger.Write(work => Keep(work, marks, heads, made));
        }

        return marks.Count;
    }

    public static BriefRow? Find(Work work, long matter) => work.Query<BriefRow>($"{Select} FROM matter_briefs WHERE matter = @matter", new { matter }).FirstOrDefault();

    private static Dictionary<long, long> HeadsOf(Work work, IReadOnlyList<StaleMark> marks) => work.Query<(long, long)>(
        "SELECT number, coalesce(joined, number) FROM matters WHERE number IN @numbers", new { numbers = marks.Select(mark => mark.Number).ToArray() }).ToDictionary();

    private static Dictionary<long, BriefRow> Make(Work work, long[] numbers)
    {
        var matters = new MatterLoader(work).Load(numbers);
        var stored = work.Query<(long Number, string Profile, string Changed)>("SELECT number, profile, changed FROM matters WHERE number IN @numbers", new { numbers }).ToDictionary(row => row.Number);
        return matters.Select(matter => RowOf(matter, stored[MatterId.NumberOf(matter.Id)].Profile, stored[MatterId.NumberOf(matter.Id)].Changed)).ToDictionary(row => row.Matter);
    }

    private static BriefRow RowOf(Matter matter, string json, string changed)
    {
        var profile = MatterProfile.FromJson(json);
        var sketch = new MatterSketch(profile, [.. matter.Claims.Select(claim => new SketchEntry(claim.Report.Number, claim.Claim, claim.Side, claim.Content))]);
        return new BriefRow
        {
            Matter = MatterId.NumberOf(matter.Id),
            Summary = matter.Summary,
            Kind = profile.Kind.ToString(),
            Aspect = profile.Aspect,
            Reports = matter.Claims.Select(claim => claim.Report.Number).Distinct().Count(),
            Tells = ReportsOf(matter, Side.Tells),
            Denies = ReportsOf(matter, Side.Denies),
            ToldBy = MatterWords.Outlets(matter, Side.Tells),
            DeniedBy = MatterWords.Outlets(matter, Side.Denies),
            OriginsMin = matter.Origins.Min,
            OriginsMax = matter.Origins.Max,
            Circular = matter.Origins.IsCircular ? 1 : 0,
            Credibility = matter.Credibility.Grade,
            Judged = matter.Judged?.Grade,
            JudgedBy = matter.Judged?.By,
            First = matter.First ?? "",
            Last = matter.Last ?? "",
            Spark = Sparks.Of(matter),
            Claims = sketch.Entries.Select(entry => (entry.Report, entry.Claim)).Distinct().Count(),
            Anchors = StoredText.Clean(string.Join(BriefRow.Break, profile.Anchors.Select(anchor => anchor.Replace(BriefRow.Break, ' '))))!,
            Ranked = profile.Reports,
            Worthy = MatterFilter.IsWorthShowing(sketch) ? 1 : 0,
            Weight = MatterFilter.Weight(sketch),
            Changed = changed,
        };
    }

    private static int ReportsOf(Matter matter, Side side) => matter.Claims.Where(claim => claim.Side == side).Select(claim => claim.Report.Number).Distinct().Count();

    private static bool Keep(Work work, IReadOnlyList<StaleMark> marks, Dictionary<long, long> heads, Dictionary<long, BriefRow> made)
    {
        // All that a brief was made from must be as it was: one of joined matters that changed meanwhile leaves the marks of all.
        var now = work.Query<(long, long)>(
            "SELECT number, mark FROM stale WHERE what = @Matter AND number IN @numbers", new { StaleMarks.Matter, numbers = marks.Select(mark => mark.Number).ToArray() }).ToDictionary();
        var changed = marks.Where(mark => now.GetValueOrDefault(mark.Number) != mark.Mark).Select(mark => heads.GetValueOrDefault(mark.Number, mark.Number)).ToHashSet();
        List<StaleMark> same = [.. marks.Where(mark => !changed.Contains(heads.GetValueOrDefault(mark.Number, mark.Number)))];
        StaleMarks.Take(work, StaleMarks.Matter, same);
        foreach (var mark in same.Where(mark => heads.TryGetValue(mark.Number, out var head) && head != mark.Number))
        {
            Remove(work, mark.Number);
        }

        foreach (var head in same.Select(mark => heads.GetValueOrDefault(mark.Number, mark.Number)).Distinct())
        {
            var old = Find(work, head);
            if (made.TryGetValue(head, out var row))
            {
                Put(work, old, row);
            }
            else
            {
                Remove(work, head);
            }
        }

        return true;
    }

    private static void Remove(Work work, long matter)
    {
        if (Find(work, matter) is { } old)
        {
            Showing.Opened(work, old, null);
            work.Execute("DELETE FROM matter_briefs WHERE matter = @matter", new { matter });
            work.Database.Search.RemoveMatter(work, matter);
        }
    }

    private static void Put(Work work, BriefRow? old, BriefRow made)
    {
        var row = made with
        {
            SaysMore = old?.SaysMore ?? 0,
            Shown = old?.Shown ?? 0,
            Undecided = made.Worthy == 1 || old?.Worthy == 1 ? 1 : 0,
            DeniedSince = made.Denies == 0 ? null : old?.DeniedSince ?? made.Changed,
            CircularSince = made.Circular == 0 ? null : old?.CircularSince ?? made.Changed,
        };
        work.Execute("DELETE FROM matter_briefs WHERE matter = @Matter", new { row.Matter });
        work.Execute(
            """
            INSERT INTO matter_briefs (matter, summary, kind, aspect, reports, tells, denies, told_by, denied_by, origins_min, origins_max, circular, credibility, judged, judged_by,
                first, last, spark, claims, anchors, ranked, worthy, weight, says_more, shown, undecided, changed, denied_since, circular_since)
            VALUES (@Matter, @Summary, @Kind, @Aspect, @Reports, @Tells, @Denies, @ToldBy, @DeniedBy, @OriginsMin, @OriginsMax, @Circular, @Credibility, @Judged, @JudgedBy,
                @First, @Last, @Spark, @Claims, @Anchors, @Ranked, @Worthy, @Weight, @SaysMore, @Shown, @Undecided, @Changed, @DeniedSince, @CircularSince)
            """,
            row);
        if (old?.Summary != row.Summary)
        {
            work.Database.Search.ReplaceMatter(work, row.Matter, row.Summary);
        }

        Showing.Opened(work, old, row);
    }
}
