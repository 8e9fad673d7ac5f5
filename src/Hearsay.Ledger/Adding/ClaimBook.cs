using Hearsay.Engine.Readings;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Adding;

/// <summary>The claims of a report as rows, each with its chain in the ledger's numbers.</summary>
internal static class ClaimBook
{
    public static void Enter(Work work, long report, ReportReading reading, long[] voices)
    {
        var first = work.Scalar<long>("SELECT coalesce(max(number), 0) FROM claims") + 1;
        var contents = reading.Claims.Select(claim => ContentOf(reading, claim)).ToArray();
        Rows.Insert(
            work, "claims (number, report, place, content, chain, origin, manner, stance, certainty, polarity, part)", "",
            [.. reading.Claims.Select((claim, place) => new object?[]
            {
                first + place, report, place, contents[place], string.Join(' ', claim.Chain.Select(voice => voices[voice])),
                claim.Chain.Count > 0 ? voices[claim.Chain[^1]] : null, claim.Manner.Word(), claim.Stance.Word(),
                (claim.Certainty?.Value ?? CertaintyValue.Unknown).Word(), (claim.Certainty?.Polarity ?? Polarity.Unknown).Word(), claim.Part.Word(),
            })]);
        work.Database.Search.AddClaims(work, [.. contents.Select((content, place) => (first + place, content))]);
    }

    /// <summary>Its pieces, with " … " between them.</summary>
    internal static string ContentOf(ReportReading reading, Claim claim) =>
        StoredText.Clean(string.Join(" … ", claim.Content.Select(piece => piece.In(reading.Report.Text).ToString())))!;
}
