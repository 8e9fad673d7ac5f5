using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Matters;

/// <summary>One claimed fact, followed across reports.</summary>
public sealed record Matter
{
    /// <summary>"m1".</summary>
    public required string Id { get; init; }

    /// <summary>"North Korea negotiates a transfer of missiles to Hamas".</summary>
    public required string Summary { get; init; }

    /// <summary>By the time of their report, then in reading order.</summary>
    public required IReadOnlyList<MatterClaim> Claims { get; init; }

    public required OriginCount Origins { get; init; }

    /// <summary>As the rule proposes it.</summary>
    public required Credibility Credibility { get; init; }

    /// <summary>As a person judged it; null where nobody did. It stands beside the proposed one and changes nothing else.</summary>
    public CredibilityGrade? Judged { get; init; }

    /// <summary>The earliest and the latest publication among its reports, as the pages have them; null where none says.</summary>
    public string? First { get; init; }

    public string? Last { get; init; }

    public IReadOnlyList<string> ToldBy => SourcesOf(Side.Tells);

    public IReadOnlyList<string> DeniedBy => SourcesOf(Side.Denies);

    private IReadOnlyList<string> SourcesOf(Side side) =>
        [.. Claims.Where(claim => claim.Side == side).Select(claim => claim.Report.Source).Distinct()];
}
