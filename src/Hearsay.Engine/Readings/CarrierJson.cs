using System.Text.Json;
using Hearsay.Engine.Carriers;

namespace Hearsay.Engine.Readings;

/// <summary>Writes what is told of a vessel or an aircraft, as "carrier": only the fields that the report fills, and no object where it fills none.</summary>
internal static class CarrierJson
{
    public static void Write(Carrier? carrier, Utf8JsonWriter json)
    {
        if (carrier is not { Kind: CarrierKind.Vessel or CarrierKind.Aircraft } || !IsTold(carrier))
        {
            return;
        }

        json.WriteStartObject("carrier");
        WriteTold(json, "flag", carrier.Flag);
        if (carrier.IsStateless)
        {
            json.WriteBoolean("stateless", true);
        }

        WriteTold(json, "imo", carrier.Imo);
        WriteTold(json, "mmsi", carrier.Mmsi);
        WriteTold(json, "call_sign", carrier.CallSign);
        WriteTold(json, "type", carrier.Type);
        WriteTold(json, "registration", carrier.Registration);
        WriteTold(json, "hull", carrier.Hull);
        WriteTold(json, "operator", carrier.Operator);
        if (carrier.Count is { } count)
        {
            json.WriteNumber("count", count);
        }

        json.WriteEndObject();
    }

    private static bool IsTold(Carrier carrier) =>
        carrier.IsStateless || carrier.Count is not null
        || (carrier.Flag ?? carrier.Imo ?? carrier.Mmsi ?? carrier.CallSign ?? carrier.Type ?? carrier.Registration ?? carrier.Hull ?? carrier.Operator) is not null;

    private static void WriteTold(Utf8JsonWriter json, string field, string? value)
    {
        if (value is not null)
        {
            json.WriteText(field, value);
        }
    }
}
