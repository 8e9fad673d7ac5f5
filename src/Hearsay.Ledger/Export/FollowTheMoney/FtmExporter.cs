using System.Text.Json;

namespace Hearsay.Ledger.Export.FollowTheMoney;

/// <summary>
/// FollowTheMoney entities, one a line: reports are articles, matters events, claims notes on them, and whoever is said to have had a part in one is
/// linked to it by an unknown link that says "as claimed". No topic such as "crime" is given to anybody.
/// </summary>
internal sealed class FtmExporter : IExporter
{
    public string Name => "ftm";

    public string MediaType => "application/x-ndjson";

    public void Write(ExportSource source, Stream output, CancellationToken cancellation)
    {
        var shelf = new ReadingShelf(source.ReadingOf);
        var citations = new Citations(source);
        var graph = new FtmGraph();
        var parties = new FtmParties(graph);
        var articles = new FtmArticles(graph);
        var events = new FtmEvents(graph, parties);
        foreach (var report in citations.Reports)
        {
            cancellation.ThrowIfCancellationRequested();
            articles.Add(report, shelf.Of(report), source);
            foreach (var (matter, claim) in citations.Of(report))
            {
                events.Add(matter, shelf.Told(claim));
            }
        }

        articles.AddCopies(citations.Copies);
        using var json = new Utf8JsonWriter(output);
        foreach (var entity in graph.Entities)
        {
            entity.Write(json);
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }
}
