using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements.Effects;

/// <summary>Takes claims out of a matter into one of their own, which the linker finds by what they tell: a later report joins the one or the other.</summary>
internal static class MatterSplits
{
    /// <summary>Carries out a split that is about to be written down, and says in it which matter it made; other judgements stay as they are.</summary>
    /// <exception cref="JudgementException">A claim is not in that matter, or none would be left.</exception>
    public static Judgement Complete(Work work, Judgement draft, string now)
    {
        if (draft is not { Target: MatterTarget target, Body: Splitting { Claims.Count: > 0 } body })
        {
            return draft;
        }

        var numbers = new TargetNumbers(work);
        var group = GroupOf(work, numbers.Of(target) ?? throw new JudgementException($"There is no matter {MatterId.Of(target.Number)}."));
        var rows = RowsOf(work, group);
        var leaving = body.Claims.SelectMany(claim => Find(rows, numbers, claim)).ToHashSet();
        if (rows.All(leaving.Contains))
        {
            throw new JudgementException($"All claims of {MatterId.Of(target.Number)} would leave it; name those that are about something else.");
        }

        var made = Make(work, leaving, rows[0].Matter, now);
        foreach (var row in leaving)
        {
            Move(work, row, made);
        }

        foreach (var rest in rows.Where(row => !leaving.Contains(row)).GroupBy(row => row.Matter).Where(rest => leaving.Any(row => row.Matter == rest.Key)))
        {
            MatterProfiles.Narrow(work, rest.Key, rest.ToList());
        }

        return draft with { Body = body with { Made = made } };
    }

    /// <summary>After a report was read and linked again: its claims that were split off leave once more.</summary>
    /// <returns>Whether any of its claims was ever split off.</returns>
    public static bool Again(Work work, long report)
    {
        var id = ReportRows.Get(work, report).Id;
        var numbers = new TargetNumbers(work);
        var isAny = false;
        foreach (var judgement in JudgementRows.Of(work, JudgementKind.Split))
        {
            if (judgement is not { Target: MatterTarget target, Body: Splitting { Made: > 0 } body } || body.Claims.All(claim => claim.Report != id))
            {
                continue;
            }

            isAny = true;
            var group = GroupOf(work, target.Number);
            foreach (var claim in body.Claims.Where(claim => claim.Report == id))
            {
                if (numbers.Of(claim) is { Anchor: { Lost: { } reason } })
                {
                    work.Execute(
                        "INSERT INTO anchors (judgement, report, lost) VALUES (@Number, @report, @lost) ON CONFLICT DO NOTHING",
                        new { judgement.Number, report, lost = $"{claim.Id} of {ReportRows.Get(work, report).Source}: {reason}" });
                    continue;
                }

                foreach (var row in RowsOf(work, group).Where(row => numbers.Of(claim) is { } found && row.Report == found.Report && row.Place == found.Anchor.Place))
                {
                    Move(work, row, body.Made);
                }
            }
        }

        return isAny;
    }

    private static List<MatterRow> Find(List<MatterRow> rows, TargetNumbers numbers, ClaimTarget claim)
    {
        var found = numbers.Of(claim) is { Anchor.IsLost: false } at ? rows.Where(row => row.Report == at.Report && row.Place == at.Anchor.Place).ToList() : [];
        return found.Count > 0 ? found : throw new JudgementException($"{claim.Id} is not a claim of that matter; see 'hearsay trace'.");
    }

    private static long Make(Work work, IReadOnlyCollection<MatterRow> leaving, long from, string now)
    {
        var made = work.Scalar<long>("SELECT coalesce(max(number), 0) FROM matters") + 1;
        MatterProfiles.Found(work, made, from, leaving, now);
        return made;
    }

    // A matter that was joined to another stays what the linker finds; both are one to the analyst.
    public static List<long> GroupOf(Work work, long number) => [.. work.Query<long>(
        """
        SELECT number FROM matters WHERE number = @number OR joined = @number OR joined = (SELECT joined FROM matters WHERE number = @number)
            OR number = (SELECT joined FROM matters WHERE number = @number)
        ORDER BY number
        """,
        new { number })];

    private static List<MatterRow> RowsOf(Work work, List<long> group) => [.. work.Query<(long, long, int)>(
        "SELECT matter, report, place FROM matter_claims WHERE matter IN @group ORDER BY matter, report, place", new { group })
        .Select(row => new MatterRow(row.Item1, row.Item2, row.Item3))];

    /// <summary>Puts a claim from one matter into another.</summary>
    public static void Move(Work work, MatterRow row, long made)
    {
        work.Execute(
            """
            INSERT INTO matter_claims (matter, report, place, event, side)
            SELECT @made, report, place, event, side FROM matter_claims WHERE matter = @Matter AND report = @Report AND place = @Place
            ON CONFLICT DO NOTHING
            """,
            new { made, row.Matter, row.Report, row.Place });
        work.Execute("DELETE FROM matter_claims WHERE matter = @Matter AND report = @Report AND place = @Place", new { row.Matter, row.Report, row.Place });
    }
}

/// <summary>A claim on a matter, by the ledger's numbers and its place in the reading.</summary>
internal readonly record struct MatterRow(long Matter, long Report, int Place);
