using Hearsay.Engine.Readings;
using Hearsay.Ledger.Reports;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Parties;

/// <summary>That a report gives a party a part in an event.</summary>
/// <param name="Event">Its id in the report's reading, such as "e1".</param>
/// <param name="Type">Of the event: "transfer".</param>
/// <param name="Status">How far it has come; null where the type has no ladder.</param>
public sealed record PartyTelling(ReportRef Report, string Event, string Type, string? Status, string Role);

/// <summary>What reports make of a party, the report added last first.</summary>
internal static class PartyTellings
{
    /// <param name="before">Only reports before this number of the ledger's.</param>
    public static IReadOnlyList<PartyTelling> Of(Work work, long party, long? before, int limit)
    {
        var rows = work.Query<long>("SELECT number FROM parties WHERE number = @party OR same_as = @party", new { party }).SelectMany(number => work.Query<(long Report, int Event, string Type, string? Status, string Role)>(
            $"""
            SELECT report, event, type, status, role FROM event_roles WHERE party = @number{(before is null ? "" : " AND report < @before")} ORDER BY report DESC, event, role LIMIT @limit
            """,
            new { number, before, limit })).OrderByDescending(row => row.Report).ThenBy(row => row.Event).Take(limit).ToList();
        var reports = ReportRows.Get(work, rows.Select(row => row.Report));
        return [.. rows.Select(row => new PartyTelling(reports[row.Report], ReportReading.EventId(row.Event), row.Type, row.Status, row.Role))];
    }
}
