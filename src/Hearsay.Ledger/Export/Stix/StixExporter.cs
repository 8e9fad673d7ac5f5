using System.Text.Json;

namespace Hearsay.Ledger.Export.Stix;

/// <summary>
/// A STIX 2.1 bundle. A report is a report, a claim a note that says who says so, a denial an opinion on the notes that it denies, a matter a grouping,
/// a voice an identity; nobody is made a threat actor by what somebody said.
/// </summary>
internal sealed class StixExporter : IExporter
{
    public string Name => "stix";

    public string MediaType => "application/stix+json;version=2.1";

    public void Write(ExportSource source, Stream output, CancellationToken cancellation)
    {
        var shelf = new ReadingShelf(source.ReadingOf);
        var citations = new Citations(source);
        using var json = new Utf8JsonWriter(output, JsonFields.Indented);
        json.WriteStartObject();
        json.WriteString("type", "bundle");
        json.WriteString("id", StixObjects.Id("bundle", NameUuid.Of("bundle", [PageDate.Rfc3339(source.MadeAt), .. source.Matters.Select(matter => matter.Id)])));
        json.WriteStartArray("objects");

        var objects = new StixObjects(json, source.MadeAt);
        StixProducer.Write(objects, source.Tool);
        var identities = new StixIdentities(objects, new GradeBook(source.Grades));
        var places = new StixLocations(objects);
        var notes = new StixNotes(objects, identities);
        var reports = new StixReports(objects, identities);
        foreach (var report in citations.Reports)
        {
            cancellation.ThrowIfCancellationRequested();
            var claims = citations.Of(report).Select(one => one.Claim).DistinctBy(claim => claim.Claim).Select(shelf.Told).ToList();
            reports.Write(report, [.. claims.SelectMany(notes.Write), .. places.Write(claims)]);
            json.Flush();
        }

        foreach (var matter in source.Matters)
        {
            StixMatters.Write(objects, matter, shelf);
        }

        StixCopies.Write(objects, citations.Copies);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
