using System.Text.Json;

namespace Hearsay.Ledger.Export.FollowTheMoney;

/// <summary>One entity: its schema, and several values to each property.</summary>
internal sealed class FtmEntity(string id, string schema)
{
    private readonly SortedDictionary<string, List<string>> _properties = new(StringComparer.Ordinal);

    public string Id => id;

    public string Schema => schema;

    /// <summary>"hs-" and the id that the other formats have too.</summary>
    public static string IdOf(Guid id) => $"hs-{id}";

    /// <summary>Adds a value, unless it is empty or there already.</summary>
    public FtmEntity With(string property, string? value)
    {
        if (value is not { Length: > 0 })
        {
            return this;
        }

        if (!_properties.TryGetValue(property, out var values))
        {
            _properties.Add(property, values = []);
        }

        var wellFormed = JsonFields.WellFormed(value);
        if (!values.Contains(wellFormed))
        {
            values.Add(wellFormed);
        }

        return this;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("schema", schema);
        json.WriteStartObject("properties");
        foreach (var (property, values) in _properties)
        {
            json.Texts(property, values);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
