using System.Text.Json;

namespace Hearsay.Ledger.Export.LinkedData;

/// <summary>
/// A JSON-LD graph: reports and claimed statements as PROV entities, voices as PROV agents, and each claim's words as a Web Annotation on its report.
/// </summary>
internal sealed class JsonLdExporter : IExporter
{
    public string Name => "jsonld";

    public string MediaType => "application/ld+json";

    public void Write(ExportSource source, Stream output, CancellationToken cancellation)
    {
        var shelf = new ReadingShelf(source.ReadingOf);
        var citations = new Citations(source);
        using var json = new Utf8JsonWriter(output, JsonFields.Indented);
        json.WriteStartObject();
        JsonLdContext.Write(json);
        json.WriteStartArray("@graph");
        var tool = NameUuid.Of("tool", source.Tool);
        json.Node(tool, "prov:SoftwareAgent");
        json.Text("schema:name", source.Tool);
        json.WriteEndObject();

        var voices = new VoiceNodes(json, new GradeBook(source.Grades));
        var statements = new StatementNodes(json);
        var annotations = new AnnotationNodes(json, tool, source.MadeAt);
        var reports = new ReportNodes(json, voices, citations);
        foreach (var report in citations.Reports)
        {
            cancellation.ThrowIfCancellationRequested();

            // The publisher of a chain has a number to be graded by, which the report's own outlet has not.
            voices.Write(citations.Of(report).SelectMany(one => one.Claim.Chain), report);
            reports.Write(report, shelf.Of(report));
            foreach (var claims in citations.Of(report).GroupBy(one => one.Claim.Claim))
            {
                var told = shelf.Told(claims.First().Claim);
                statements.Write(told, [.. claims]);
                annotations.Write(told);
            }

            json.Flush();
        }

        foreach (var matter in source.Matters)
        {
            MatterNodes.Write(json, matter);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
