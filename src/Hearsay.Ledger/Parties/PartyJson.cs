using System.Text.Json;
using Hearsay.Engine.Readings;

namespace Hearsay.Ledger.Parties;

/// <summary>Writes parties: an object each, without a line feed. docs/ledger.md tells of the fields.</summary>
public static class PartyJson
{
    public static void Write(LedgerParty party, Stream output)
    {
        ArgumentNullException.ThrowIfNull(party);
        using var json = new Utf8JsonWriter(output, LedgerJson.OneLine);
        json.WriteStartObject();
        json.WriteString("party", party.Name);
        json.WriteString("kind", party.Kind.Word());
        json.WriteNumber("reports", party.Reports);
        json.WriteNumber("mentions", party.Mentions);
        json.WriteStartArray("parts");
        foreach (var part in party.Parts)
        {
            json.WriteStartObject();
            json.WriteString("type", part.Type);
            json.WriteString("role", part.Role);
            json.WriteNumber("reports", part.Reports);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
