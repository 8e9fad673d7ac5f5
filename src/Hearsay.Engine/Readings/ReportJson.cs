using System.Text.Json;
using Hearsay.Engine.Reports;

namespace Hearsay.Engine.Readings;

/// <summary>Writes the contract's "report". Beyond the contract: "charset", "evidence" and "wire", what is known of where it came from.</summary>
internal static class ReportJson
{
    public static void Write(Report report, Utf8JsonWriter json, SpanWriter spans)
    {
        json.WriteStartObject("report");
        json.WriteText("id", report.Id);
        json.WriteText("source", report.Source);
        json.WriteText("title", report.Title);
        WriteOutlet(report.Outlet, json);
        json.WriteStartArray("bylines");
        foreach (var byline in report.Bylines)
        {
            json.WriteStringValue(JsonText.WellFormed(byline));
        }

        json.WriteEndArray();
        json.WriteText("published", report.Published);
        json.WriteText("language", report.Language);
        WriteProvenance(report, json, spans);
        json.WriteText("text", report.Text);
        json.WriteStartArray("parts");
        foreach (var part in report.Parts)
        {
            json.WriteStartObject();
            json.WriteString("kind", part.Kind.Word());
            spans.WriteEnds(part.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOutlet(Outlet? outlet, Utf8JsonWriter json)
    {
        if (outlet is null)
        {
            json.WriteNull("outlet");
            return;
        }

        json.WriteStartObject("outlet");
        json.WriteText("name", outlet.Name);
        json.WriteText("domain", outlet.Domain);
        json.WriteEndObject();
    }

    private static void WriteProvenance(Report report, Utf8JsonWriter json, SpanWriter spans)
    {
        json.WriteStartObject("charset");
        json.WriteText("name", report.Charset.Name);
        json.WriteText("decided_by", report.Charset.DecidedBy);
        json.WriteEndObject();
        json.WriteStartArray("evidence");
        foreach (var evidence in report.Evidence)
        {
            json.WriteStartObject();
            json.WriteText("field", evidence.Field);
            json.WriteText("origin", evidence.Origin);
            json.WriteText("value", evidence.Value);
            json.WriteBoolean("won", evidence.Won);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("wire");
        foreach (var credit in report.WireCredits)
        {
            json.WriteStartObject();
            json.WriteText("agency", credit.Agency);
            spans.WriteEnds(credit.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
