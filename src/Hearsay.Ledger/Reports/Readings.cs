using Hearsay.Engine.Readings;
using Hearsay.Ledger.Adding;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Reports;

/// <summary>The readings of reports as the ledger's tables hold them.</summary>
internal static class Readings
{
    public static ReportReading? Newest(Work work, long report) =>
        work.Query<byte[]>("SELECT json FROM readings WHERE report = @report ORDER BY made DESC LIMIT 1", new { report }).FirstOrDefault() is { } packed
            ? ReadingParser.Parse(StoredText.Unpack(packed))
            : null;

    public static List<ReadBy> Versions(Work work)
    {
        var versions = work.Query<(long Report, string Engine, string Models, string Beat)>(
            "SELECT report, engine, models, beat FROM readings ORDER BY report, made").GroupBy(row => row.Report).ToDictionary(
                rows => rows.Key, rows => new ReadingVersion(rows.Last().Engine, rows.Last().Models, rows.Last().Beat));
        return [.. work.Query<ReportRef>($"SELECT {ReportRows.Columns} FROM reports ORDER BY number").Select(report => new ReadBy(report, versions[report.Number]))];
    }
}
