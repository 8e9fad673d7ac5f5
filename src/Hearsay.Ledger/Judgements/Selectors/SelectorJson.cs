using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Ledger.Judgements.Selectors;

/// <summary>Writes a selector as Web Annotation does where two of them select the same: a list (https://www.w3.org/TR/annotation-model/#selectors).</summary>
internal sealed class SelectorJson : JsonConverter<Selector>
{
    private const string Quote = "TextQuoteSelector", Position = "TextPositionSelector";

    public override void Write(Utf8JsonWriter writer, Selector value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStartObject();
        writer.WriteString("type", Quote);
        writer.WriteString("exact", value.Exact);
        writer.WriteString("prefix", value.Prefix);
        writer.WriteString("suffix", value.Suffix);
        writer.WriteEndObject();
        writer.WriteStartObject();
        writer.WriteString("type", Position);
        writer.WriteNumber("start", value.Start);
        writer.WriteNumber("end", value.End);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    public override Selector Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var list = JsonDocument.ParseValue(ref reader);
        var (exact, prefix, suffix, start, end) = ("", "", "", 0, 0);
        foreach (var one in list.RootElement.EnumerateArray())
        {
            switch (one.GetProperty("type").GetString())
            {
                case Quote:
                    (exact, prefix, suffix) = (TextOf(one, "exact"), TextOf(one, "prefix"), TextOf(one, "suffix"));
                    break;
                case Position:
                    (start, end) = (one.GetProperty("start").GetInt32(), one.GetProperty("end").GetInt32());
                    break;
                default:
                    // A later version may select in more ways; these two are enough to find the words.
                    break;
            }
        }

        return new Selector(exact, prefix, suffix, start, end);
    }

    private static string TextOf(JsonElement selector, string property) => selector.TryGetProperty(property, out var text) ? text.GetString() ?? "" : "";
}
