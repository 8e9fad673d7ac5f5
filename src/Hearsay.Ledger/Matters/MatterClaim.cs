using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Origins;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Matters;

/// <summary>One claim of one report that tells or denies a matter.</summary>
public sealed record MatterClaim
{
    public required ReportRef Report { get; init; }

    /// <summary>Its id in the report's reading, such as "c3".</summary>
    public required string Claim { get; init; }

    public required Side Side { get; init; }

    /// <summary>Whom it came through, publisher first, origin last.</summary>
    public required IReadOnlyList<ChainLink> Chain { get; init; }

    /// <summary>The words of the content, its pieces joined by " … ".</summary>
    public required string Content { get; init; }

    public Manner Manner { get; init; }

    public Stance Stance { get; init; }

    public CertaintyValue Certainty { get; init; }

    public Polarity Polarity { get; init; }

    /// <summary>The outlets that its report gives as a source of anything.</summary>
    public IReadOnlyList<ChainLink> Credited { get; init; } = [];

    /// <summary>Of the event that the claim tells of, such as "e1"; null where it tells of none.</summary>
    public string? Event { get; init; }
}
