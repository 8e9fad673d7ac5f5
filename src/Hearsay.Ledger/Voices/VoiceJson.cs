using System.Text.Json;
using Hearsay.Engine.Readings;

namespace Hearsay.Ledger.Voices;

/// <summary>Writes voices: an object each, without a line feed. docs/ledger.md tells of the fields.</summary>
public static class VoiceJson
{
    public static void Write(HeardVoice heard, Stream output)
    {
        ArgumentNullException.ThrowIfNull(heard);
        using var json = new Utf8JsonWriter(output, LedgerJson.OneLine);
        var voice = heard.Voice;
        json.WriteStartObject();
        json.WriteString("voice", voice.Label);
        json.WriteString("kind", voice.Kind.Word());
        json.WriteNumber("reports", voice.Reports);
        json.WriteNumber("claims", voice.Claims);
        if (heard.Grade is { } grade)
        {
            json.WriteStartObject("reliability");
            json.WriteString("grade", grade.Grade.ToString());
            json.WriteString("by", grade.By);
            json.WriteString("at", grade.At);
            json.WriteString("reason", grade.Reason);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("reliability");
        }

        if (heard.Record is { } record)
        {
            json.WriteStartObject("record");
            json.WriteNumber("told", record.Told);
            json.WriteNumber("confirmed", record.Confirmed);
            json.WriteNumber("denied", record.Denied);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
