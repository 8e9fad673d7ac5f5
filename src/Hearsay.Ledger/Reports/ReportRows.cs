using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Reports;

/// <summary>Reports as the ledger's tables hold them.</summary>
internal static class ReportRows
{
    public const string Columns = "number, id, source, outlet, domain, published, title";

    public static ReportRef? Find(Work work, string id) =>
        work.Query<ReportRef>($"SELECT {Columns} FROM reports WHERE id = @id", new { id }).FirstOrDefault();

    public static ReportRef Get(Work work, long number) =>
        work.Query<ReportRef>($"SELECT {Columns} FROM reports WHERE number = @number", new { number }).First();

    public static Dictionary<long, ReportRef> Get(Work work, IEnumerable<long> numbers) =>
        numbers.Distinct().Chunk(500).SelectMany(some => work.Query<ReportRef>($"SELECT {Columns} FROM reports WHERE number IN @some", new { some }))
            .ToDictionary(report => report.Number);

    public static List<ReportRef> Named(Work work, string name) => [.. work.Query<ReportRef>(
        $"SELECT {Columns} FROM reports WHERE source = @name OR id IN @ids OR number IN (SELECT report FROM sources WHERE source = @name) ORDER BY number",
        new { name = StoredText.Clean(name), ids = new[] { StoredText.Clean(name), $"sha256:{StoredText.Clean(name)}" } })];

    /// <summary>Whether it is not known yet that these bytes were had there too.</summary>
    public static bool IsNewSource(Work work, ReportRef known, string source) => StoredText.Clean(source) is { } clean && clean != known.Source
        && work.Scalar<long>("SELECT count(*) FROM sources WHERE report = @Number AND source = @clean", new { known.Number, clean }) == 0;

    /// <summary>Remembers another place where the same bytes were had.</summary>
    public static int NoteSource(Work work, ReportRef known, string source, string now) =>
        StoredText.Clean(source) is { } clean && clean != known.Source
            ? work.Execute("INSERT INTO sources (report, source, added) VALUES (@Number, @clean, @now) ON CONFLICT DO NOTHING", new { known.Number, clean, now })
            : 0;
}
