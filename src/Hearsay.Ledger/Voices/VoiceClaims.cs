using Hearsay.Engine.Readings;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Voices;

/// <summary>What a voice said, as a report has it.</summary>
/// <param name="Number">The ledger's number of the claim, by which pages go on.</param>
/// <param name="Claim">Its id in the report's reading, such as "c3".</param>
public sealed record VoiceClaim(long Number, ReportRef Report, string Claim, string Content, CertaintyValue Certainty, Polarity Polarity);

/// <summary>The claims that end with a voice, the newest in the ledger first.</summary>
internal static class VoiceClaims
{
    // Of each of merged voices so many at most: an index has those of one in order, but not those of several.
    public static IReadOnlyList<VoiceClaim> Of(Work work, long voice, long? before, int limit)
    {
        var rows = work.Query<long>("SELECT number FROM voices WHERE number = @voice OR same_as = @voice", new { voice }).SelectMany(number => work.Query<Row>(
            $"""
            SELECT number, report, place, content, certainty, polarity FROM claims
            WHERE origin = @number AND coalesce(verdict, '') <> 'rejected'{(before is null ? "" : " AND number < @before")} ORDER BY number DESC LIMIT @limit
            """,
            new { number, before, limit })).OrderByDescending(row => row.Number).Take(limit).ToList();
        var reports = ReportRows.Get(work, rows.Select(row => row.Report));
        return
        [
            .. rows.Select(row => new VoiceClaim(
                row.Number, reports[row.Report], ReportReading.ClaimId(row.Place), row.Content, ContractWords.Value<CertaintyValue>(row.Certainty), ContractWords.Value<Polarity>(row.Polarity))),
        ];
    }

    private sealed class Row
    {
        public long Number { get; init; }

        public long Report { get; init; }

        public int Place { get; init; }

        public string Content { get; init; } = "";

        public string Certainty { get; init; } = "";

        public string Polarity { get; init; } = "";
    }
}
