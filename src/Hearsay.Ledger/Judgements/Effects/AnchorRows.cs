using Hearsay.Engine.Readings;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements.Effects;

/// <summary>Where the judgements in force on a report stand in its newest reading.</summary>
internal static class AnchorRows
{
    public static void Write(Work work, long report, ReportReading reading, IReadOnlyList<Judgement> inForce, IReadOnlyList<LostJudgement> lost)
    {
        work.Execute("DELETE FROM anchors WHERE report = @report", new { report });
        var anchors = new ReadingAnchors(reading);
        var reasons = lost.GroupBy(one => one.Judgement.Number).ToDictionary(one => one.Key, one => one.First().Reason);
        Rows.Insert(
            work, "anchors (judgement, report, place, lost)", "",
            [
                .. inForce.Select(judgement => (judgement.Number, Anchor: anchors.Of(judgement.Target), Lost: reasons.GetValueOrDefault(judgement.Number)))
                    .Select(one => new object?[] { one.Number, report, one.Anchor is { IsLost: false } found ? found.Place : null, one.Lost ?? one.Anchor?.Lost }),
            ]);
    }
}
