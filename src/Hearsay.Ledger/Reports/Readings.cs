using Hearsay.Engine.Readings;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Reports;

/// <summary>The readings of reports as the ledger's tables hold them.</summary>
internal static class Readings
{
    public static ReportReading? Newest(Work work, long report) =>
        work.Query<byte[]>("SELECT json FROM readings WHERE report = @report ORDER BY made DESC LIMIT 1", new { report }).FirstOrDefault() is { } packed
            ? ReadingParser.Parse(StoredText.Unpack(packed))
            : null;
}
