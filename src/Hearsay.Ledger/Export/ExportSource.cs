using Hearsay.Engine.Readings;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Export;

/// <summary>What is to be exported.</summary>
public sealed record ExportSource
{
    public required IReadOnlyList<Matter> Matters { get; init; }

    /// <summary>The reading of a report, fetched when it is needed; null where it is no longer to be had.</summary>
    public required Func<ReportRef, ReportReading?> ReadingOf { get; init; }

    /// <summary>Of those between reports that no matter cites, the formats take none.</summary>
    public IReadOnlyList<Copy> Copies { get; init; } = [];

    /// <summary>The grade in force of each voice that somebody graded, by the voice's number.</summary>
    public IReadOnlyDictionary<long, ReliabilityGrade> Grades { get; init; } = new Dictionary<long, ReliabilityGrade>();

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>"Hearsay 0.1.0".</summary>
    public required string Tool { get; init; }
}
