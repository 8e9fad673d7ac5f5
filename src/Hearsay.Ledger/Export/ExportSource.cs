using Hearsay.Engine.Readings;
using Hearsay.Ledger.Copies;
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

    /// <summary>Where a voice was graded more than once, the latest counts.</summary>
    public IReadOnlyList<VoiceGrade> Grades { get; init; } = [];

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>"Hearsay 0.1.0".</summary>
    public required string Tool { get; init; }
}

/// <summary>The Admiralty code's reliability of a source, which only a person gives.</summary>
/// <param name="Voice">By its name, as <see cref="Origins.ChainLink.Label"/> has it.</param>
/// <param name="Letter">A (completely reliable) to F (cannot be judged).</param>
/// <param name="By">Who decided it.</param>
public sealed record VoiceGrade(string Voice, char Letter, DateTimeOffset At, string By, string? Reason);
