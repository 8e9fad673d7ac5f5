using System.Text.Json;

namespace Hearsay.Engine.Readings;

/// <summary>Writes the contract's "claims".</summary>
internal static class ClaimJson
{
    public static void Write(IReadOnlyList<Claim> claims, Utf8JsonWriter json, SpanWriter spans, bool explains)
    {
        json.WriteStartArray("claims");
        foreach (var claim in claims)
        {
            Write(claim, json, spans, explains);
        }

        json.WriteEndArray();
    }

    private static void Write(Claim claim, Utf8JsonWriter json, SpanWriter spans, bool explains)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        spans.WriteList("source", claim.Source);
        spans.WriteList("cue", claim.Cue);
        spans.WriteList("content", claim.Content);
        json.WriteString("manner", claim.Manner.Word());
        json.WriteStartArray("chain");
        foreach (var voice in claim.Chain)
        {
            json.WriteStringValue(ReportReading.VoiceId(voice));
        }

        json.WriteEndArray();
        json.WriteString("stance", claim.Stance.Word());
        CertaintyJson.Write(claim.Certainty, json, spans);
        json.WriteString("part", claim.Part.Word());
        if (explains)
        {
            WriteReasons(claim, json, spans);
        }

        json.WriteEndObject();
    }

    private static void WriteReasons(Claim claim, Utf8JsonWriter json, SpanWriter spans)
    {
        json.WriteStartObject("reasons");
        json.WriteStartArray("chain");
        foreach (var link in claim.ChainReasons)
        {
            json.WriteStartArray();
            Write(link, json, spans);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("certainty");
        Write(claim.CertaintyReasons, json, spans);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(IReadOnlyList<Reason> reasons, Utf8JsonWriter json, SpanWriter spans)
    {
        foreach (var reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("rule", reason.Rule);
            json.WriteText("effect", reason.Effect);
            spans.WriteList("words", reason.Words);
            json.WriteEndObject();
        }
    }
}
