using System.Text.Json;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Export.LinkedData;

/// <summary>Writes matters, with the interval of their origins and their grade, as Hearsay's own kind of PROV entity.</summary>
internal static class MatterNodes
{
    public static void Write(Utf8JsonWriter json, Matter matter)
    {
        json.Node(NameUuid.Of(matter), "prov:Entity", "hs:Matter");
        json.Text("dct:identifier", matter.Id);
        json.Text("dct:title", matter.Summary);
        json.WriteNumber("hs:originsMin", matter.Origins.Min);
        if (matter.Origins.Max is { } max)
        {
            json.WriteNumber("hs:originsMax", max);
        }

        json.Texts("hs:originsReason", matter.Origins.Reasons);
        json.WriteBoolean("hs:circular", matter.Origins.IsCircular);
        json.WriteNumber("hs:credibility", matter.Credibility.Grade);
        json.Texts("hs:credibilityReason", matter.Credibility.Reasons);
        if (matter.Judged is { } judged)
        {
            json.WriteNumber("hs:judged", judged.Grade);
            json.Text("hs:judgedBy", judged.By);
            json.Date("hs:judgedAt", judged.At);
            json.Text("hs:judgedReason", judged.Reason);
        }

        json.Date("hs:first", matter.First);
        json.Date("hs:last", matter.Last);
        json.WriteEndObject();
    }
}
