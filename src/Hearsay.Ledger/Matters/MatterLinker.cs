using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters.Facts;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Matters;

/// <summary>Links what a report tells to the matters of a ledger, and makes new ones of what nobody told before. Keeps no state; serves all threads.</summary>
/// <param name="least">How alike a fact and a matter must at least be, 1 unless measured otherwise.</param>
public sealed class MatterLinker(double least = 1)
{
    /// <summary>What changes by the report: each matter once. Nothing is written.</summary>
    public IReadOnlyList<MatterChange> Link(ReportReading reading, ReportRef report, IMatterIndex index)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(index);
        var draft = new LinkDraft(index, least);
        foreach (var fact in FactReader.Read(reading))
        {
            draft.Add(fact);
        }

        return draft.Changes();
    }
}
