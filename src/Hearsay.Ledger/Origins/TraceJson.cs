using System.Text.Json;
using Hearsay.Ledger.Matters;

namespace Hearsay.Ledger.Origins;

/// <summary>Writes who had a matter from whom: an object each, without a line feed. docs/ledger.md tells of the fields.</summary>
public static class TraceJson
{
    public static void Write(Matter matter, OriginGraph graph, Stream output)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(graph);
        using var json = new Utf8JsonWriter(output, LedgerJson.OneLine);
        json.WriteStartObject();
        json.WriteString("matter", matter.Id);
        json.WriteString("summary", matter.Summary);
        json.WriteString("first", matter.First);
        json.WriteString("last", matter.Last);
        LedgerJson.WriteOrigins(matter, json);
        json.WriteBoolean("circular", matter.Origins.IsCircular);
        json.WriteNumber("credibility", matter.Credibility.Grade);
        LedgerJson.WriteTexts("reasons", matter.Credibility.Reasons, json);
        WriteNodes(graph.Nodes, json);
        WriteEdges(graph.Edges, json);
        WriteDenials(matter, json);
        json.WriteEndObject();
    }

    /// <summary>A claim: whom it came through, publisher first, and the matters that it tells or denies.</summary>
    public static void Write(string report, string claim, string words, IEnumerable<string> chain, IEnumerable<Matter> matters, Stream output)
    {
        using var json = new Utf8JsonWriter(output, LedgerJson.OneLine);
        json.WriteStartObject();
        json.WriteString("report", report);
        json.WriteString("claim", claim);
        json.WriteString("words", words);
        LedgerJson.WriteTexts("chain", chain, json);
        LedgerJson.WriteTexts("matters", matters.Select(matter => matter.Id), json);
        json.WriteEndObject();
    }

    private static void WriteNodes(IEnumerable<OriginNode> nodes, Utf8JsonWriter json)
    {
        json.WriteStartArray("voices");
        foreach (var node in nodes)
        {
            json.WriteStartObject();
            json.WriteString("id", node.Id);
            json.WriteString("label", node.Label);
            json.WriteString("kind", node.Kind);
            json.WriteString("first", node.First);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEdges(IEnumerable<OriginEdge> edges, Utf8JsonWriter json)
    {
        json.WriteStartArray("links");
        foreach (var edge in edges)
        {
            json.WriteStartObject();
            json.WriteString("from", edge.From);
            json.WriteString("to", edge.To);
            json.WriteString("reason", edge.Reason);
            LedgerJson.WriteTexts("reports", edge.Reports, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDenials(Matter matter, Utf8JsonWriter json)
    {
        json.WriteStartArray("denials");
        foreach (var claim in matter.Claims.Where(claim => claim.Side == Side.Denies))
        {
            json.WriteStartObject();
            json.WriteString("report", claim.Report.Source);
            json.WriteString("claim", claim.Claim);
            json.WriteString("published", claim.Report.Published);
            json.WriteString("words", claim.Content);
            LedgerJson.WriteTexts("chain", claim.Chain.Select(link => link.Label), json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
