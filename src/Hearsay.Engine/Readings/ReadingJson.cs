using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>Writes a reading as the contract's JSON, version "1": offsets in code points, spans as lists, null where nothing is known.</summary>
public static class ReadingJson
{
    /// <summary>The contract's version, the value of "hearsay".</summary>
    public const string Version = "1";

    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = OneLine with { Indented = true };

    /// <summary>Writes one JSON object, without a line feed after it. One line, for NDJSON, unless asked otherwise.</summary>
    public static void Write(ReportReading reading, IBufferWriter<byte> output, JsonOptions? options = null)
    {
        using var json = new Utf8JsonWriter(output, options?.IsIndented == true ? Indented : OneLine);
        Write(reading, json, options ?? new JsonOptions());
    }

    /// <summary>Writes one JSON object in UTF-8, without a line feed after it.</summary>
    public static void Write(ReportReading reading, Stream output, JsonOptions? options = null)
    {
        using var json = new Utf8JsonWriter(output, options?.IsIndented == true ? Indented : OneLine);
        Write(reading, json, options ?? new JsonOptions());
    }

    public static byte[] ToUtf8(ReportReading reading, JsonOptions? options = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(reading, buffer, options);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(ReportReading reading, Utf8JsonWriter json, JsonOptions options)
    {
        var spans = new SpanWriter(json, new CodePoints(reading.Report.Text));
        json.WriteStartObject();
        json.WriteString("hearsay", Version);
        ReportJson.Write(reading.Report, json, spans);
        WriteVoices(reading.Voices, json, spans);
        ClaimJson.Write(reading.Claims, json, spans, options.Explains);
        WriteEntities(reading.Entities, json, spans);
        EventJson.Write(reading, json, spans);
        WriteFindings(reading.Findings, json, spans);
        json.WriteEndObject();
    }

    private static void WriteVoices(IReadOnlyList<Voice> voices, Utf8JsonWriter json, SpanWriter spans)
    {
        json.WriteStartArray("voices");
        for (var i = 0; i < voices.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", ReportReading.VoiceId(i));
            json.WriteString("kind", voices[i].Kind.Word());
            json.WriteText("name", voices[i].Name);
            json.WriteText("description", voices[i].Description);
            json.WriteString("number", voices[i].Number.Word());
            if (voices[i].Kind == VoiceKind.Unnamed)
            {
                json.WriteText("nationality", voices[i].Nationality);
                json.WriteText("role", voices[i].Role);
                json.WriteText("reason", voices[i].AnonymityReason);
            }

            spans.WriteList("mentions", voices[i].Mentions);
            WriteNoLinks(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEntities(IReadOnlyList<Entity> entities, Utf8JsonWriter json, SpanWriter spans)
    {
        json.WriteStartArray("entities");
        foreach (var entity in entities)
        {
            json.WriteStartObject();
            json.WriteString("id", entity.Id);
            json.WriteString("kind", entity.Kind.Word());
            json.WriteText("name", entity.Name);
            spans.WriteList("mentions", entity.Mentions);
            CarrierJson.Write(entity.Carrier, json);
            WriteNoLinks(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFindings(IReadOnlyList<Finding> findings, Utf8JsonWriter json, SpanWriter spans)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("kind", finding.Kind.Word());
            json.WriteStartArray("claims");
            foreach (var claim in finding.Claims)
            {
                json.WriteStringValue(ReportReading.ClaimId(claim));
            }

            json.WriteEndArray();
            json.WriteText("note", finding.Note);
            spans.WriteList("words", finding.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNoLinks(Utf8JsonWriter json)
    {
        json.WriteStartArray("links");
        json.WriteEndArray();
    }
}
