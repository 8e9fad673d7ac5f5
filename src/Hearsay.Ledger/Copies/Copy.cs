using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Copies;

/// <summary>A report that reuses another's text.</summary>
/// <param name="Of">The one that was copied: whom the other credits, else the earlier.</param>
/// <param name="Overlap">The share, 0 to 1, of the copy's words that stand in the other.</param>
/// <param name="IsCredited">Whether the copy names the other's outlet or agency as its source.</param>
public sealed record Copy(ReportRef Of, ReportRef By, CopyKind Kind, double Overlap, bool IsCredited);
