using System.Text.Json;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Readings;

/// <summary>Writes spans of one text in code points.</summary>
internal sealed class SpanWriter(Utf8JsonWriter json, CodePoints codePoints)
{
    /// <summary>A list of objects with start and end.</summary>
    public void WriteList(string property, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray(property);
        foreach (var span in spans)
        {
            json.WriteStartObject();
            WriteEnds(span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>One object with start and end.</summary>
    public void WriteOne(string property, TextSpan span)
    {
        json.WriteStartObject(property);
        WriteEnds(span);
        json.WriteEndObject();
    }

    /// <summary>The properties start and end of the object being written.</summary>
    public void WriteEnds(TextSpan span)
    {
        json.WriteNumber("start", codePoints.FromUtf16(span.Start));
        json.WriteNumber("end", codePoints.FromUtf16(span.End));
    }
}
