using Hearsay.Engine.Readings;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements.Effects;

/// <summary>
/// On which side of a split the claims of a report stand, taken down before it is read again: matters that an analyst split look alike to the linker, and what
/// stayed must not go over to what left.
/// </summary>
internal sealed class SetApart
{
    private readonly Groups<long> _families = new();
    private readonly List<(ClaimTarget Claim, long Matter)> _sides = [];

    private SetApart()
    {
    }

    public static SetApart Of(Work work, long report)
    {
        var apart = new SetApart();
        foreach (var judgement in JudgementRows.Of(work, JudgementKind.Split))
        {
            if (judgement is { Target: MatterTarget target, Body: Splitting { Made: > 0 } body })
            {
                foreach (var matter in MatterSplits.GroupOf(work, target.Number))
                {
                    apart._families.Join(target.Number, matter);
                }

                apart._families.Join(target.Number, body.Made);
            }
        }

        if (apart._families.Heads.Count > 0 && Readings.Newest(work, report) is { } reading)
        {
            apart._sides.AddRange(RowsOf(work, report).Where(row => apart.IsSplit(row.Matter)).Select(row => (TargetFinder.ClaimOf(reading, row.Place), row.Matter)));
        }

        return apart;
    }

    /// <summary>Puts claims that changed sides in the new reading back.</summary>
    public void Restore(Work work, long report)
    {
        if (_sides.Count == 0 || Readings.Newest(work, report) is not { } reading)
        {
            return;
        }

        var rows = RowsOf(work, report);
        foreach (var (place, matter) in SidesIn(reading))
        {
            foreach (var row in rows.Where(row => row.Place == place && row.Matter != matter && _families.HeadOf(row.Matter) == _families.HeadOf(matter)))
            {
                MatterSplits.Move(work, row, matter);
            }
        }
    }

    private IEnumerable<(int Place, long Matter)> SidesIn(ReportReading reading)
    {
        var anchors = new ReadingAnchors(reading);
        return _sides.Select(side => (Anchor: anchors.Of(side.Claim), side.Matter)).Where(side => !side.Anchor.IsLost).Select(side => (side.Anchor.Place, side.Matter));
    }

    private bool IsSplit(long matter) => _families.Heads.ContainsKey(matter) || _families.Heads.Values.Contains(matter);

    private static List<MatterRow> RowsOf(Work work, long report) => [.. work.Query<(long, int)>(
        "SELECT matter, place FROM matter_claims WHERE report = @report ORDER BY matter, place", new { report }).Select(row => new MatterRow(row.Item1, report, row.Item2))];
}
