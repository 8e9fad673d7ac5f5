using System.Text.Json;

namespace Hearsay.Ledger.Export.LinkedData;

/// <summary>What nodes of the graph are made of.</summary>
internal static class JsonLdNodes
{
    public static string Urn(Guid id) => $"urn:uuid:{id}";

    public static void Node(this Utf8JsonWriter json, Guid id, params ReadOnlySpan<string> types)
    {
        json.WriteStartObject();
        json.WriteString("@id", Urn(id));
        json.WriteStartArray("@type");
        foreach (var type in types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
    }

    public static void Link(this Utf8JsonWriter json, string property, Guid id) => json.WriteString(property, Urn(id));

    public static void Links(this Utf8JsonWriter json, string property, IEnumerable<Guid> ids) => json.Texts(property, ids.Select(Urn));

    /// <summary>A date with the XML Schema type that it is a literal of; plain text where it is of none.</summary>
    public static void Date(this Utf8JsonWriter json, string property, string? text)
    {
        if (PageDate.XsdType(text) is not { } type)
        {
            json.Text(property, text);
            return;
        }

        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("@value", text);
        json.WriteEndObject();
    }
}
