using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Judgements.Targets;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Judgements.Effects;

/// <summary>Lets judgements take effect on the tables. Everything here follows from the log and can be made again from it.</summary>
internal static class JudgementEffects
{
    public static void Apply(Work work, Judgement judgement, long? report)
    {
        if (report is { } number)
        {
            ReportEffects.Refresh(work, number);
        }

        var kind = Undone(work, judgement).Kind;
        if (kind is JudgementKind.Merge or JudgementKind.Split)
        {
            GroupEffects.Refresh(work);
        }

        if (kind == JudgementKind.Grade && judgement.Target is MatterTarget && new TargetNumbers(work).Of(judgement.Target) is { } matter)
        {
            StaleMarks.Set(work, StaleMarks.Matter, matter);
        }
    }

    /// <summary>After a report was read again and linked: judgements find their text in the new reading, and what was judged stays judged.</summary>
    /// <param name="apart">As it was before.</param>
    public static void AfterReading(Work work, long report, SetApart apart)
    {
        ReportEffects.Refresh(work, report);
        apart.Restore(work, report);
        if (MatterSplits.Again(work, report) | GroupEffects.Concerns(work, ReportRows.Get(work, report).Id))
        {
            GroupEffects.Refresh(work);
        }
    }

    // What an undoing is about in the end.
    private static Judgement Undone(Work work, Judgement judgement)
    {
        while (judgement.Undoes is { } number)
        {
            judgement = JudgementRows.Find(work, number)!;
        }

        return judgement;
    }
}
