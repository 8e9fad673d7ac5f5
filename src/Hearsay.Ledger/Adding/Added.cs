using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Adding;

/// <summary>What became of a report that was to be added; it is on disk when this is handed out.</summary>
/// <param name="IsNew">False where the ledger had these bytes already.</param>
public readonly record struct Added(ReportRef Report, bool IsNew);
