using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters.Facts;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Matters;

/// <summary>Links what a report tells to the matters of a ledger, and makes new ones of what nobody told before. Keeps no state; serves all threads.</summary>
/// <param name="least">How alike a fact and a matter must at least be, 1 unless measured otherwise.</param>
public sealed class MatterLinker(double least = 1)
{
    /// <summary>Whom a report quotes as denying a matter it does not count among those who tell it, whatever else they say of it: "they show us old rifles".</summary>
    private static List<MatterEntry> WithoutTakenBack(ReportMaterial material, IReadOnlyList<MatterEntry> entries)
    {
        var deniers = entries.Where(entry => entry.Side == Side.Denies && material.IsQuoted(entry.Claim)).Select(entry => material.OriginOf(entry.Claim)).ToHashSet();
        return [.. entries.Where(entry => entry.Side == Side.Denies || !material.IsQuoted(entry.Claim) || !deniers.Contains(material.OriginOf(entry.Claim)))];
    }

    /// <summary>What changes by the report: each matter once. Nothing is written.</summary>
    /// <param name="rulings">What analysts decided about the report's claims, where it was read before.</param>
    public IReadOnlyList<MatterChange> Link(ReportReading reading, ReportRef report, IMatterIndex index, MatterRulings? rulings = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(index);
        var draft = new LinkDraft(index, rulings ?? MatterRulings.None, least);
        var material = new ReportMaterial(reading);
        foreach (var fact in FactReader.Read(material))
        {
            draft.Add(fact);
        }

        foreach (var echo in material.Echoes())
        {
            draft.AddEchoes(echo);
        }

        draft.AddJoined();
        return [.. draft.Changes().Select(change => change with { Entries = WithoutTakenBack(material, change.Entries) })];
    }
}
