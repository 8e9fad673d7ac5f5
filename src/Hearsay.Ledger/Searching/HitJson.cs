using System.Text.Json;
using Hearsay.Engine.Readings;

namespace Hearsay.Ledger.Searching;

/// <summary>Writes what a search found: an object each, without a line feed. docs/ledger.md tells of the fields.</summary>
public static class HitJson
{
    public static void Write(Hit hit, Stream output)
    {
        ArgumentNullException.ThrowIfNull(hit);
        using var json = new Utf8JsonWriter(output, LedgerJson.OneLine);
        json.WriteStartObject();
        json.WriteString("found", hit.Voice is not null ? "voice" : hit.Claim is not null ? "claim" : "report");
        json.WriteString("text", hit.Text);
        if (hit.Report is { } report)
        {
            json.WriteString("report", report.Source);
            json.WriteString("id", report.Id);
            json.WriteString("outlet", report.Outlet);
            json.WriteString("published", report.Published);
        }

        if (hit.Claim is { } claim)
        {
            json.WriteString("claim", claim);
        }

        if (hit.Voice is { } voice)
        {
            json.WriteString("kind", voice.Kind.Word());
            json.WriteNumber("reports", voice.Reports);
            json.WriteNumber("claims", voice.Claims);
        }

        json.WriteEndObject();
    }
}
