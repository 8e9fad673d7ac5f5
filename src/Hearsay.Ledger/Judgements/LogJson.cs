using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hearsay.Ledger.Judgements;

/// <summary>Writes what <c>hearsay log --format json</c> prints: one object a judgement, without a line feed.</summary>
public static class LogJson
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="report">By its source, the one that the judgement is on; null of what stands in many.</param>
    public static void Write(LogEntry entry, string? report, Stream output) => Write(entry, report, null, output);

    /// <param name="says">The same in words, for the desk and its API; left out where null.</param>
    public static void Write(LogEntry entry, string? report, string? says, Stream output)
    {
        ArgumentNullException.ThrowIfNull(entry);
        using var json = new Utf8JsonWriter(output, OneLine);
        var judgement = entry.Judgement;
        json.WriteStartObject();
        json.WriteNumber("judgement", judgement.Number);
        json.WriteString("at", judgement.At);
        json.WriteString("who", judgement.Who);
        json.WriteString("kind", judgement.Kind.Word());
        json.WriteString("report", report);
        json.WritePropertyName("target");
        JsonSerializer.Serialize(json, judgement.Target, JudgementJsonContext.Default.JudgementTarget);
        json.WritePropertyName("body");
        JsonSerializer.Serialize(json, judgement.Body, JudgementJsonContext.Default.JudgementBody);
        json.WriteString("why", judgement.Why);
        WriteNumber("undoes", judgement.Undoes, json);
        WriteNumber("undone_by", entry.UndoneBy, json);
        json.WriteString("lost", entry.Lost);
        if (says is not null)
        {
            json.WriteNumber("number", judgement.Number);
            json.WriteString("says", says);
        }

        json.WriteEndObject();
    }

    private static void WriteNumber(string property, long? number, Utf8JsonWriter json)
    {
        if (number is { } told)
        {
            json.WriteNumber(property, told);
        }
        else
        {
            json.WriteNull(property);
        }
    }
}
