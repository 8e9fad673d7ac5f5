using System.Text.Json;

namespace Hearsay.Ledger.Tests.Export;

/// <summary>A statement of a graph; the object of a link is an IRI, of anything else its text.</summary>
internal sealed record Triple(string Subject, string Predicate, string Object, bool IsLink);

/// <summary>
/// Reads the part of JSON-LD 1.1 that the export uses: one inline context of prefixes and terms, a graph, nested and nameless nodes, typed and native
/// values. Whatever it cannot expand to an absolute IRI it refuses, where a processor would drop it silently.
/// </summary>
internal sealed class JsonLdReader
{
    private readonly Dictionary<string, string> _prefixes = [];
    private readonly HashSet<string> _links = [];
    private readonly List<Triple> _triples = [];
    private int _nameless;

    public static IReadOnlyList<Triple> Read(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var reader = new JsonLdReader();
        foreach (var term in document.RootElement.GetProperty("@context").EnumerateObject())
        {
            if (term.Value.ValueKind == JsonValueKind.String)
            {
                reader._prefixes.Add(term.Name, term.Value.GetString()!);
            }
            else
            {
                term.Value.GetProperty("@id").GetString().ShouldBe(term.Name);
                term.Value.GetProperty("@type").GetString().ShouldBe("@id");
                reader._links.Add(term.Name);
            }
        }

        document.RootElement.EnumerateObject().Select(part => part.Name).ShouldBe(["@context", "@graph"]);
        foreach (var node in document.RootElement.GetProperty("@graph").EnumerateArray())
        {
            reader.Node(node);
        }

        return reader._triples;
    }

    private string Node(JsonElement node)
    {
        var subject = node.TryGetProperty("@id", out var id) ? Iri(id.GetString()!) : $"_:b{_nameless++}";
        foreach (var property in node.EnumerateObject().Where(property => property.Name != "@id"))
        {
            var predicate = property.Name == "@type" ? "http://www.w3.org/1999/02/22-rdf-syntax-ns#type" : Iri(property.Name);
            foreach (var value in property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().ToArray() : [property.Value])
            {
                _triples.Add(Object(property.Name, value) is var (text, isLink) ? new Triple(subject, predicate, text, isLink) : throw new InvalidOperationException());
            }
        }

        return subject;
    }

    private (string Text, bool IsLink) Object(string property, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.TryGetProperty("@value", out var literal) => (Typed(literal.GetString()!, Iri(value.GetProperty("@type").GetString()!)), false),
        JsonValueKind.Object => (Node(value), true),
        JsonValueKind.String when property == "@type" || _links.Contains(property) => (Iri(value.GetString()!), true),
        JsonValueKind.String => (value.GetString()!, false),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => (value.GetRawText(), false),
        _ => throw new InvalidOperationException($"{property} is {value.ValueKind}"),
    };

    private static string Typed(string text, string type)
    {
        type.ShouldStartWith("http://www.w3.org/2001/XMLSchema#");
        return text;
    }

    private string Iri(string compact)
    {
        var colon = compact.IndexOf(':');
        colon.ShouldBeGreaterThan(0, compact);
        var iri = _prefixes.TryGetValue(compact[..colon], out var meaning) ? meaning + compact[(colon + 1)..] : compact;
        Uri.IsWellFormedUriString(iri, UriKind.Absolute).ShouldBeTrue(iri);
        return iri;
    }
}
