using System.Text.Json;
using Hearsay.Engine.Carriers;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>Reads back a "carrier".</summary>
internal static class CarrierParser
{
    public static Carrier Parse(JsonElement one, EntityKind kind, string name) => new(-1, default, kind == EntityKind.Aircraft ? CarrierKind.Aircraft : CarrierKind.Vessel)
    {
        Name = name,
        Flag = one.Text("flag"),
        IsStateless = one.TryGetProperty("stateless", out var stateless) && stateless.GetBoolean(),
        Imo = one.Text("imo"),
        Mmsi = one.Text("mmsi"),
        CallSign = one.Text("call_sign"),
        Type = one.Text("type"),
        Registration = one.Text("registration"),
        Hull = one.Text("hull"),
        Operator = one.Text("operator"),
        Count = one.TryGetProperty("count", out var count) ? count.GetInt32() : null,
    };
}
