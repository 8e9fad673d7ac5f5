using System.Text.Json;

namespace Hearsay.Engine.Readings;

/// <summary>Writes the contract's "certainty", of a claim and of an event; null where no stage judged it.</summary>
internal static class CertaintyJson
{
    public static void Write(Certainty? certainty, Utf8JsonWriter json, SpanWriter spans)
    {
        if (certainty is null)
        {
            json.WriteNull("certainty");
            return;
        }

        json.WriteStartObject("certainty");
        json.WriteString("value", certainty.Value.Word());
        json.WriteString("polarity", certainty.Polarity.Word());
        json.WriteNumber("score", Math.Round(certainty.Score, 2));
        spans.WriteList("cues", certainty.Cues);
        json.WriteEndObject();
    }
}
