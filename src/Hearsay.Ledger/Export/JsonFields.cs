using System.Text;
using System.Text.Json;

namespace Hearsay.Ledger.Export;

/// <summary>
/// Writes text from outside into JSON. The writer's own escaping keeps control characters, bidi marks and "&lt;/script&gt;" harmless in whatever page
/// the JSON lands; halves of surrogate pairs, which UTF-8 cannot hold, become U+FFFD.
/// </summary>
internal static class JsonFields
{
    public static JsonWriterOptions Indented { get; } = new() { Indented = true, NewLine = "\n" };

    /// <summary>Nothing where the text is null or empty: these formats leave out what is not known.</summary>
    public static void Text(this Utf8JsonWriter json, string property, string? text)
    {
        if (text is { Length: > 0 })
        {
            json.WriteString(property, WellFormed(text));
        }
    }

    public static void Texts(this Utf8JsonWriter json, string property, IEnumerable<string> texts)
    {
        var all = texts.Where(text => text.Length > 0).Select(WellFormed).Distinct().ToList();
        if (all.Count == 0)
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (var text in all)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
