using Hearsay.Engine.Readings;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Reports;

/// <summary>The reports of a ledger.</summary>
public sealed class ReportShelf
{
    private readonly LedgerStore _ledger;

    internal ReportShelf(LedgerStore ledger) => _ledger = ledger;

    public long Count => _ledger.Read(work => work.Scalar<long>("SELECT count(*) FROM reports"));

    /// <summary>The report of these bytes; null where the ledger does not have them.</summary>
    /// <param name="id">"sha256:" and 64 hexadecimal digits.</param>
    public ReportRef? Find(string id) => _ledger.Read(work => ReportRows.Find(work, id));

    /// <summary>All reports, in the order in which they were added.</summary>
    public IReadOnlyList<ReportRef> All() => _ledger.Read(work => work.Query<ReportRef>($"SELECT {ReportRows.Columns} FROM reports ORDER BY number").ToList());

    /// <summary>Reports in pages, the newest addition first.</summary>
    public ReportListing Page(ReportQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _ledger.Read(work => ReportLines.Page(work, query));
    }

    /// <summary>The outlets that most reports are of, first.</summary>
    public IReadOnlyList<string> Outlets(int limit) => _ledger.Read(work => work.Query<string>(
        "SELECT outlet FROM reports WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY count(*) DESC, outlet LIMIT @limit", new { limit }).ToList());

    /// <summary>The reports of this name: a path or address as it was added, or an id with or without "sha256:".</summary>
    public IReadOnlyList<ReportRef> Named(string name) => _ledger.Read(work => ReportRows.Named(work, name));

    /// <summary>All reports, in the order in which they were added, with what read them last.</summary>
    public IReadOnlyList<ReadBy> Versions() => _ledger.Read(work => Readings.Versions(work));

    /// <summary>What was read in a report, by the newest reading.</summary>
    public ReportReading? ReadingOf(ReportRef report) => _ledger.Read(work => Readings.Newest(work, report.Number));

    /// <summary>The bytes that were read.</summary>
    public byte[]? OriginalOf(ReportRef report) => _ledger.Read(
        work => work.Query<byte[]>("SELECT bytes FROM originals WHERE report = @Number", new { report.Number }).FirstOrDefault() is { } packed ? StoredText.Unpack(packed) : null);
}
