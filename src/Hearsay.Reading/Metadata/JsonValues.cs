using System.Text.Json;

namespace Hearsay.Reading.Metadata;

/// <summary>Takes values out of JSON-LD, where a name may be a string, an object with a name, a reference, or a list of these.</summary>
internal static class JsonValues
{
    private const int Most = 30;

    public static string? Text(JsonElement element, string property) => Texts(element, property) is [var first, ..] ? first : null;

    public static IReadOnlyList<string> Texts(JsonElement element, string property) => element.TryGetProperty(property, out var value) ? [.. Strings(value)] : [];

    public static string? Name(JsonElement element, string property, Dictionary<string, string> known) => Names(element, property, known) is [var first, ..] ? first : null;

    public static IReadOnlyList<string> Names(JsonElement element, string property, Dictionary<string, string> known) =>
        element.TryGetProperty(property, out var value) ? [.. NamesIn(value, known).Take(Most)] : [];

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [Decode(value)],
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(Decode),
        _ => [],
    };

    private static IEnumerable<string> NamesIn(JsonElement value, Dictionary<string, string> known)
    {
        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(Most) : [value];
        foreach (var item in items)
        {
            if (item.ValueKind == JsonValueKind.String)
            {
                yield return Decode(item);
            }
            else if (item.ValueKind == JsonValueKind.Object)
            {
                foreach (var name in item.TryGetProperty("name", out var inner) ? Strings(inner) : [])
                {
                    yield return name;
                }

                if (!item.TryGetProperty("name", out _) && Text(item, "@id") is { } id && known.TryGetValue(id, out var named))
                {
                    yield return named;
                }
            }
        }
    }

    // Half a surrogate pair escaped in JSON makes GetString throw.
    private static string Decode(JsonElement value)
    {
        try
        {
            return System.Net.WebUtility.HtmlDecode(value.GetString() ?? "");
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
