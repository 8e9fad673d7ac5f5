using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Export;

/// <summary>Keeps the latest few readings at hand: matters take turns with the same reports, and a ledger's readings do not all fit into memory.</summary>
internal sealed class ReadingShelf(Func<ReportRef, ReportReading?> readingOf)
{
    private const int Places = 16;

    private readonly Dictionary<string, Shelved?> _readings = [];
    private readonly Queue<string> _order = [];

    public ReportReading? Of(ReportRef report) => Find(report)?.Reading;

    /// <summary>The claim with the words around it; without them where the reading or the claim in it is no longer to be had.</summary>
    public ToldClaim Told(MatterClaim claim)
    {
        if (Find(claim.Report) is not { } shelved || !shelved.Claims.TryGetValue(claim.Claim, out var place))
        {
            return new ToldClaim(claim, null, [], []);
        }

        return new ToldClaim(claim, shelved.Reading, place.Content, [.. place.Content.Select(shelved.CodePoints.FromUtf16)]);
    }

    private Shelved? Find(ReportRef report)
    {
        if (_readings.TryGetValue(report.Id, out var known))
        {
            return known;
        }

        if (_order.Count == Places)
        {
            _readings.Remove(_order.Dequeue());
        }

        _order.Enqueue(report.Id);
        return _readings[report.Id] = readingOf(report) is { } reading
            ? new Shelved(reading, new CodePoints(reading.Report.Text), reading.Claims.ToDictionary(claim => claim.Id))
            : null;
    }

    private sealed record Shelved(ReportReading Reading, CodePoints CodePoints, Dictionary<string, Claim> Claims);
}
