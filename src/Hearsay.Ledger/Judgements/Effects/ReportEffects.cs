using Hearsay.Ledger.Adding;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements.Effects;

/// <summary>What the judgements on one report make of its rows.</summary>
internal static class ReportEffects
{
    public static void Refresh(Work work, long report)
    {
        var log = JudgementRows.Of(work, report);
        if (log.Count == 0 || Readings.Newest(work, report) is not { } reading)
        {
            return;
        }

        var inForce = Standing.Of(log).InForce;
        var judged = Corrections.Apply(reading, inForce);
        AnchorRows.Write(work, report, reading, inForce, judged.Lost);
        ClaimRows.Write(work, report, reading, judged);
        if (log.Any(judgement => judgement.Target is EventTarget))
        {
            PartyBook.ReplaceRoles(work, report, WithoutRejected(judged));
        }
    }

    private static Engine.Readings.ReportReading WithoutRejected(JudgedReading judged)
    {
        bool IsRejected(string id) => judged.Verdicts.TryGetValue(id, out var verdict) && verdict == Verdict.Rejected;
        return judged.Reading with
        {
            Events =
            [
                .. judged.Reading.Events.Select(told => IsRejected(told.Id)
                    ? told with { Roles = [], Places = [] }
                    : told with
                    {
                        Roles = [.. told.Roles.Where(role => !IsRejected($"{told.Id}.{role.Role}"))],
                        Places = [.. told.Places.Where(role => !IsRejected($"{told.Id}.{role.Role}"))],
                    }),
            ],
        };
    }
}
