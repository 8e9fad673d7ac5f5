using Hearsay.Engine.Readings;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Adding;

/// <summary>Puts a report and what was read in it into the ledger's tables.</summary>
internal static class ReportWriter
{
    /// <returns>The report's number.</returns>
    public static long Add(Work work, PreparedReport prepared, string now)
    {
        var number = work.Scalar<long>("SELECT coalesce(max(number), 0) FROM reports") + 1;
        work.Execute(
            """
            INSERT INTO reports (number, id, source, outlet, domain, published, title, language, added, size)
            VALUES (@number, @Id, @source, @outlet, @domain, @published, @title, @language, @now, @Size)
            """,
            RowOf(number, prepared, now));
        work.Execute("INSERT INTO originals (report, bytes) VALUES (@number, @Original)", new { number, prepared.Original });
        Enter(work, number, prepared, now);
        return number;
    }

    /// <summary>Puts another reading in the place of the one that counts; the old one stays in the ledger.</summary>
    public static void Replace(Work work, long number, PreparedReport prepared, string now)
    {
        work.Database.Search.RemoveReport(work, number);
        foreach (var table in (string[])["matter_claims", "event_roles", "report_parties", "claims", "report_voices", "bands", "copy_texts"])
        {
            work.Execute($"DELETE FROM {table} WHERE report = @number", new { number });
        }

        work.Execute("DELETE FROM copies WHERE of_report = @number OR by_report = @number", new { number });
        VoiceBook.Remove(work, number);
        work.Execute(
            "UPDATE reports SET outlet = @outlet, domain = @domain, published = @published, title = @title, language = @language WHERE number = @number",
            RowOf(number, prepared, now));
        Enter(work, number, prepared, now);
    }

    private static object RowOf(long number, PreparedReport prepared, string now)
    {
        var report = prepared.Reading.Report;
        return new
        {
            number,
            report.Id,
            source = StoredText.Clean(report.Source),
            outlet = StoredText.Clean(report.Outlet?.Name),
            domain = StoredText.Clean(report.Outlet?.Domain),
            published = StoredText.Clean(report.Published),
            title = StoredText.Clean(report.Title),
            language = StoredText.Clean(report.Language),
            now,
            prepared.Size,
        };
    }

    private static void Enter(Work work, long number, PreparedReport prepared, string now)
    {
        var (reading, version) = (prepared.Reading, prepared.Version);
        work.Execute(
            "INSERT INTO readings (report, made, engine, models, beat, json) VALUES (@number, @now, @Engine, @Models, @Beat, @Json)",
            new { number, now, version.Engine, version.Models, version.Beat, prepared.Json });
        var voices = VoiceBook.Enter(work, number, reading);
        PartyBook.Enter(work, number, reading);
        ClaimBook.Enter(work, number, reading, voices);
        work.Database.Search.AddReport(work, number, StoredText.Clean(reading.Report.Title), StoredText.Clean(ReadText(reading))!);
    }

    // What the engine reads: the side columns of a page would make every report found by every word.
    private static string ReadText(ReportReading reading) => string.Join(
        '\n', reading.Report.Parts.Where(part => Engine.Reports.PartKinds.IsRead(part.Kind)).Select(part => part.Span.In(reading.Report.Text).ToString()));
}
