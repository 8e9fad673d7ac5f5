using Hearsay.Engine.Readings;
using Hearsay.Ledger.Judgements.Effects;

namespace Hearsay.Ledger.Judgements;

/// <summary>Puts judgements over a reading. Pure: the same reading and judgements give the same.</summary>
public static class Corrections
{
    /// <param name="reading">As the engine made it.</param>
    /// <param name="inForce">Judgements in force, in the order of judging; those on other reports are passed over.</param>
    public static JudgedReading Apply(ReportReading reading, IReadOnlyList<Judgement> inForce)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(inForce);
        var draft = new CorrectionDraft(reading);
        foreach (var judgement in inForce.Where(judgement => judgement.Target.ReportId == reading.Report.Id))
        {
            draft.Add(judgement);
        }

        return draft.Result();
    }

    /// <summary>Whether a claim stands against what its content tells.</summary>
    internal static bool IsDenial(Claim claim) => claim.Stance == Stance.Denies || claim.Certainty?.Polarity == Polarity.Negative;
}
