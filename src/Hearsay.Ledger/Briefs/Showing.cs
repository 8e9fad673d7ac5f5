using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Matters.Facts;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Briefs;

/// <summary>
/// Decides which matters are shown, as <see cref="MatterFilter.Shown"/> does, of those only that a change may have touched. A matter looks at those that share claims with
/// it, and of them at heavier ones only, so what follows from a change runs down the weights and comes to an end; whoever may be touched is undecided until its turn.
/// </summary>
internal static class Showing
{
    // Of those that share claims which are not rejected: how many claims, and of how many reports.
    private const string Near =
        """
        SELECT near.head AS Matter, b.kind, b.aspect, b.weight, b.anchors, b.ranked, b.shown, b.says_more AS SaysMore, near.claims AS Shared, near.reports AS SharedReports
        FROM (
            SELECT head, count(*) AS claims, count(DISTINCT report) AS reports FROM (
                SELECT DISTINCT coalesce(q.joined, q.number) AS head, o.report, o.place
                FROM matter_claims t JOIN claims c ON c.report = t.report AND c.place = t.place JOIN matter_claims o ON o.report = t.report AND o.place = t.place
                    JOIN matters q ON q.number = o.matter
                WHERE t.matter IN (SELECT m.number FROM matters m WHERE m.number = @matter OR m.joined = @matter) AND coalesce(c.verdict, '') <> 'rejected') AS each_one
            GROUP BY head) AS near
        JOIN matter_briefs b ON b.matter = near.head
        WHERE b.worthy = 1 AND near.head <> @matter
        """;

    /// <summary>Decides some of the undecided, the heaviest first.</summary>
    /// <returns>How many there were.</returns>
    public static int Decide(Work work, int most)
    {
        var decided = 0;
        while (decided < most && work.Query<BriefRow>($"{MatterBriefs.Select} FROM matter_briefs WHERE undecided = 1 ORDER BY weight DESC, matter LIMIT 1").FirstOrDefault() is { } row)
        {
            Decide(work, row);
            decided++;
        }

        return decided;
    }

    /// <summary>After a brief was made anew, or is about to go: whom that may touch is undecided. Whoever shares other claims with it than before changed, too, and is marked.</summary>
    public static void Opened(Work work, BriefRow? old, BriefRow? made)
    {
        var (was, @is) = (old?.Worthy == 1 ? old : null, made?.Worthy == 1 ? made : null);
        if (was is null && @is is null)
        {
            return;
        }

        var near = NearOf(work, (made ?? old)!.Matter);
        var isOther = was is null || @is is null || was.Aspect != @is.Aspect || was.Kind != @is.Kind;
        foreach (var other in near.Where(other => MayTouch(was, @is, other, isOther)))
        {
            Open(work, other.Matter);
        }
    }

    private static bool MayTouch(BriefRow? was, BriefRow? now, NearRow other, bool isOther)
    {
        // Whoever it hid, or now comes before.
        if (was is { Shown: 1 } && (isOther || (other.Weight >= Math.Min(was.Weight, now!.Weight) && other.Weight <= Math.Max(was.Weight, now.Weight))))
        {
            return true;
        }

        var one = (now ?? was)!;
        if (other.IsDeal && MatterFilter.MayHoldDeals(one.Fact, one.Aspect))
        {
            return isOther;
        }

        if (other.IsDeal && one.Fact == FactKind.Party)
        {
            var sides = MatterFilter.SidesOf(other.AnchorList);
            var (had, has) = (was is not null && was.AnchorList.Any(sides.Contains), now is not null && now.AnchorList.Any(sides.Contains));
            return had != has || (has && MatterFilter.IsToldAsOften(other.Ranked, was!.Ranked) != MatterFilter.IsToldAsOften(other.Ranked, now!.Ranked));
        }

        return one.IsDeal && other.Fact == FactKind.Party && (isOther || was!.Anchors != now!.Anchors);
    }

    private static void Decide(Work work, BriefRow row)
    {
        var near = row.Worthy == 1 ? NearOf(work, row.Matter) : [];
        var saysMore = row.Worthy == 1 && row.IsDeal && SaysMore(row, near);
        var isShown = row.Worthy == 1 && !IsDull(row, near, saysMore) && !near.Any(other => other.Shown == 1 && IsBefore(other, row)
            && MatterFilter.RestsOn(other.Shared, row.Claims) && MatterFilter.MaySayTheSame(row.Fact, row.Aspect, other.Fact, other.Aspect));
        work.Execute(
            "UPDATE matter_briefs SET says_more = @more, shown = @shown, undecided = 0 WHERE matter = @Matter", new { row.Matter, more = saysMore ? 1 : 0, shown = isShown ? 1 : 0 });
        foreach (var other in near)
        {
            if ((saysMore != (row.SaysMore == 1) && other.Fact == FactKind.Party) || (isShown != (row.Shown == 1) && !IsBefore(other, row)))
            {
                Open(work, other.Matter);
            }
        }
    }

    /// <summary>Whether a deal is told as often as the parts of its sides, and is not part of something larger.</summary>
    private static bool SaysMore(BriefRow deal, List<NearRow> near)
    {
        var sides = MatterFilter.SidesOf(deal.AnchorList);
        var most = near.Where(other => other.Fact == FactKind.Party && other.AnchorList.Any(sides.Contains)).Select(party => party.Ranked).DefaultIfEmpty(0).Max();
        return !near.Any(other => MatterFilter.MayHoldDeals(other.Fact, other.Aspect) && other.SharedReports > 1) && MatterFilter.IsToldAsOften(deal.Ranked, most);
    }

    private static bool IsDull(BriefRow row, List<NearRow> near, bool saysMore) => row.Fact switch
    {
        FactKind.Happening => row.IsDeal && !saysMore,
        FactKind.Party => near.Any(deal => deal.IsDeal && deal.SaysMore == 1 && row.AnchorList.Any(MatterFilter.SidesOf(deal.AnchorList).Contains)),
        _ => false,
    };

    private static bool IsBefore(NearRow other, BriefRow row) =>
        other.Weight != row.Weight ? other.Weight > row.Weight : string.CompareOrdinal(MatterId.Of(other.Matter), MatterId.Of(row.Matter)) < 0;

    private static List<NearRow> NearOf(Work work, long matter) => [.. work.Query<NearRow>(Near, new { matter })];

    private static void Open(Work work, long matter) => work.Execute("UPDATE matter_briefs SET undecided = 1 WHERE matter = @matter AND undecided = 0", new { matter });

    private sealed class NearRow
    {
        public long Matter { get; init; }

        public string Kind { get; init; } = "";

        public string Aspect { get; init; } = "";

        public int Weight { get; init; }

        public string Anchors { get; init; } = "";

        public int Ranked { get; init; }

        public int Shown { get; init; }

        public int SaysMore { get; init; }

        public int Shared { get; init; }

        public int SharedReports { get; init; }

        public FactKind Fact => Enum.Parse<FactKind>(Kind);

        public bool IsDeal => Fact == FactKind.Happening && Aspect == "transfer";

        public string[] AnchorList => Anchors.Split(BriefRow.Break, StringSplitOptions.RemoveEmptyEntries);
    }
}
