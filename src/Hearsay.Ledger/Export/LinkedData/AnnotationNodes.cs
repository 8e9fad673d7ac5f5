using System.Text.Json;
using Hearsay.Engine.Text;

namespace Hearsay.Ledger.Export.LinkedData;

/// <summary>
/// Writes a claim as a Web Annotation: its statement is the body, each piece of its words a target with two selectors that mean the same words
/// (w3.org/TR/annotation-model, sections 4.2.4 and 4.2.5).
/// </summary>
internal sealed class AnnotationNodes(Utf8JsonWriter json, Guid tool, DateTimeOffset madeAt)
{
    // Enough to find the words again where they occur twice.
    private const int Context = 32;

    public void Write(ToldClaim told)
    {
        json.Node(NameUuid.Of(told.Claim), "oa:Annotation");
        json.WriteString("oa:motivatedBy", "oa:identifying");
        json.Link("dct:creator", tool);
        json.Date("dct:created", PageDate.Rfc3339(madeAt));
        json.Link("oa:hasBody", StatementNodes.FirstOf(told.Claim));
        json.WriteStartArray("oa:hasTarget");
        if (told.Reading is null)
        {
            WriteTarget(told, told.Claim.Content, "", "", null);
        }

        for (var piece = 0; piece < told.Spans.Count; piece++)
        {
            var (text, span) = (told.Reading!.Report.Text, told.Spans[piece]);
            WriteTarget(told, span.In(text).ToString(), Before(text, span.Start), After(text, span.End), told.Positions[piece]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTarget(ToldClaim told, string exact, string prefix, string suffix, TextSpan? position)
    {
        json.WriteStartObject();
        json.WriteString("@type", "oa:SpecificResource");
        json.Link("oa:hasSource", NameUuid.Of(told.Claim.Report));
        json.WriteStartArray("oa:hasSelector");
        json.WriteStartObject();
        json.WriteString("@type", "oa:TextQuoteSelector");
        json.WriteString("oa:exact", JsonFields.WellFormed(exact));
        json.Text("oa:prefix", prefix);
        json.Text("oa:suffix", suffix);
        json.WriteEndObject();
        if (position is { } at)
        {
            json.WriteStartObject();
            json.WriteString("@type", "oa:TextPositionSelector");
            json.WriteNumber("oa:start", at.Start);
            json.WriteNumber("oa:end", at.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Neither cuts a surrogate pair in two.
    private static string Before(string text, int end)
    {
        var start = Math.Max(0, end - Context);
        return text[(start > 0 && char.IsLowSurrogate(text[start]) ? start + 1 : start)..end];
    }

    private static string After(string text, int start)
    {
        var end = Math.Min(text.Length, start + Context);
        return text[start..(end < text.Length && end > start && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
    }
}
