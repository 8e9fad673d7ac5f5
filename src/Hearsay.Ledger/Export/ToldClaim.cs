using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Origins;

namespace Hearsay.Ledger.Export;

/// <summary>A claim of a matter beside its place in the report.</summary>
/// <param name="Reading">Null, and the spans empty, where it or the claim in it is no longer to be had.</param>
/// <param name="Spans">The pieces of its content in reading order, in UTF-16 units.</param>
/// <param name="Positions">The same in code points, as the contract and Web Annotation count.</param>
internal sealed record ToldClaim(MatterClaim Claim, ReportReading? Reading, IReadOnlyList<TextSpan> Spans, IReadOnlyList<TextSpan> Positions)
{
    /// <summary>The exact words, piece by piece.</summary>
    public IEnumerable<string> Pieces => Reading is null ? [Claim.Content] : Spans.Select(span => span.In(Reading.Report.Text).ToString());

    /// <summary>The exact words, pieces parted by " … ".</summary>
    public string Words => string.Join(" … ", Pieces);

    /// <summary>Null of a claim without a chain.</summary>
    public ChainLink? Origin => Claim.Chain.Count > 0 ? Claim.Chain[^1] : null;

    /// <inheritdoc cref="ChainWords.Of"/>
    public string Chain => ChainWords.Of(Claim);
}
