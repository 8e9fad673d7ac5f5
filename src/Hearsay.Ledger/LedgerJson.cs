using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger;

/// <summary>Writes what the contract says that the ledger prints: one object a matter, a copy…, without a line feed.</summary>
public static class LedgerJson
{
    internal static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Matter matter, Stream output)
    {
        using var json = new Utf8JsonWriter(output, OneLine);
        json.WriteStartObject();
        json.WriteString("matter", matter.Id);
        json.WriteString("summary", matter.Summary);
        json.WriteStartArray("claims");
        foreach (var claim in matter.Claims)
        {
            json.WriteStartObject();
            json.WriteString("report", claim.Report.Source);
            json.WriteString("claim", claim.Claim);
            json.WriteString("side", claim.Side.Word());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts("told_by", matter.ToldBy, json);
        WriteTexts("denied_by", matter.DeniedBy, json);
        WriteOrigins(matter, json);
        json.WriteBoolean("circular", matter.Origins.IsCircular);
        json.WriteNumber("credibility", matter.Credibility.Grade);
        WriteTexts("reasons", matter.Credibility.Reasons, json);
        if (matter.Judged is { } judged)
        {
            json.WriteStartObject("judged_credibility");
            json.WriteNumber("grade", judged.Grade);
            json.WriteString("by", judged.By);
            json.WriteString("at", judged.At);
            json.WriteString("reason", judged.Reason);
            json.WriteEndObject();
        }

        json.WriteString("first", matter.First);
        json.WriteString("last", matter.Last);
        json.WriteEndObject();
    }

    public static void Write(Copy copy, Stream output)
    {
        using var json = new Utf8JsonWriter(output, OneLine);
        json.WriteStartObject();
        json.WriteString("of", copy.Of.Source);
        json.WriteString("by", copy.By.Source);
        json.WriteString("kind", copy.Kind.Word());
        json.WriteNumber("overlap", Math.Round(copy.Overlap, 3));
        json.WriteBoolean("credited", copy.IsCredited);
        json.WriteEndObject();
    }

    // Beyond the contract: why each end is where it is, which origins are certain, and the loops.
    internal static void WriteOrigins(Matter matter, Utf8JsonWriter json)
    {
        var origins = matter.Origins;
        json.WriteStartObject("origins");
        json.WriteNumber("min", origins.Min);
        if (origins.Max is { } max)
        {
            json.WriteNumber("max", max);
        }
        else
        {
            json.WriteNull("max");
        }

        json.WriteStartArray("list");
        foreach (var origin in origins.List)
        {
            json.WriteStartObject();
            json.WriteString("name", origin.Name);
            WriteTexts("via", origin.Via, json);
            WriteTexts("reports", origin.Reports, json);
            json.WriteBoolean("certain", origin.IsCertain);
            json.WriteString("reason", origin.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts("reasons", origins.Reasons, json);
        json.WriteStartArray("loops");
        foreach (var loop in origins.Loops)
        {
            json.WriteStartArray();
            foreach (var voice in loop)
            {
                json.WriteStringValue(voice);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void WriteTexts(string property, IEnumerable<string> texts, Utf8JsonWriter json)
    {
        json.WriteStartArray(property);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
