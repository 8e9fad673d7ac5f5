using Hearsay.Ledger.Adding;

namespace Hearsay.Ledger.Reports;

/// <summary>A report, and by what its newest reading was made.</summary>
public readonly record struct ReadBy(ReportRef Report, ReadingVersion Version);
