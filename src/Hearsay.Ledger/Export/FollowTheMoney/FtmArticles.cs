using Hearsay.Engine.Readings;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Export.FollowTheMoney;

/// <summary>Reports as articles.</summary>
internal sealed class FtmArticles(FtmGraph graph)
{
    public void Add(ReportRef report, ReportReading? reading, ExportSource source)
    {
        var article = graph.Add(NameUuid.Of(report), "Article")
            .With("name", report.Title ?? report.Source)
            .With("title", report.Title)
            .With("fileName", FileNameOf(report))
            .With("sourceUrl", ReportHash.IsWebAddress(report.Source) ? report.Source : null)
            .With("publisher", report.Outlet ?? report.Domain)
            .With("publishedAt", PageDate.Earliest(report.Published) is null ? null : report.Published)
            .With("language", reading?.Report.Language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "eng" : null)
            .With("processingAgent", source.Tool)
            .With("processedAt", PageDate.Rfc3339(source.MadeAt)[..19])
            .With("notes", $"{report.Id}, from {report.Source}"); // contentHash holds SHA-1 only.
        foreach (var byline in reading?.Report.Bylines ?? [])
        {
            article.With("author", byline);
        }
    }

    public void AddCopies(IEnumerable<Copy> copies)
    {
        foreach (var copy in copies)
        {
            graph.Add(NameUuid.Of("copy", copy.Of.Id, copy.By.Id), "UnknownLink")
                .With("subject", FtmEntity.IdOf(NameUuid.Of(copy.By)))
                .With("object", FtmEntity.IdOf(NameUuid.Of(copy.Of)))
                .With("role", $"{copy.Kind.Word()} copy of");
        }
    }

    private static string FileNameOf(ReportRef report)
    {
        var name = report.Source.TrimEnd('/', '\\');
        name = name[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        return name.Length > 0 ? name : report.Id;
    }
}
