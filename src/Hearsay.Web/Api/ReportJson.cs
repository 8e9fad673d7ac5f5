using System.Text.Json;
using Hearsay.Ledger.Reports;

namespace Hearsay.Web.Api;

/// <summary>Writes reports as lists name them.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ReportRef report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Relaxed);
        json.WriteStartObject();
        WriteFields(report, json);
        json.WriteEndObject();
    }

    public static void Write(ReportLine line, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Relaxed);
        json.WriteStartObject();
        WriteFields(line.Report, json);
        json.WriteString("added", line.Added);
        json.WriteNumber("claims", line.Claims);
        json.WriteNumber("judged", line.Judged);
        json.WriteNumber("copies", line.Copies);
        json.WriteEndObject();
    }

    private static void WriteFields(ReportRef report, Utf8JsonWriter json)
    {
        json.WriteNumber("number", report.Number);
        json.WriteString("id", report.Id);
        json.WriteString("report", report.Source);
        json.WriteString("title", report.Title);
        json.WriteString("outlet", report.Outlet);
        json.WriteString("domain", report.Domain);
        json.WriteString("published", report.Published);
    }
}
