using System.Text.Json;

namespace Hearsay.Ledger.Export.LinkedData;

/// <summary>
/// The terms of the document, written into it, so that nobody has to fetch anything to read it: PROV-O (w3.org/TR/prov-o), the Web Annotation
/// vocabulary (w3.org/TR/annotation-vocab), DCMI terms, schema.org, and what only Hearsay has under "hs".
/// </summary>
internal static class JsonLdContext
{
    private static readonly (string Prefix, string Namespace)[] Prefixes =
    [
        ("prov", "http://www.w3.org/ns/prov#"),
        ("oa", "http://www.w3.org/ns/oa#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("schema", "http://schema.org/"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
        ("hs", "urn:hearsay:"),
    ];

    // Their values are ids of nodes, not text.
    private static readonly string[] Links =
    [
        "prov:wasAttributedTo", "prov:wasDerivedFrom", "prov:wasQuotedFrom", "prov:hadPrimarySource", "prov:entity",
        "oa:hasBody", "oa:hasSource", "oa:motivatedBy", "dct:creator", "dct:publisher", "schema:url", "hs:tells", "hs:denies",
    ];

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        foreach (var (prefix, meaning) in Prefixes)
        {
            json.WriteString(prefix, meaning);
        }

        foreach (var link in Links)
        {
            json.WriteStartObject(link);
            json.WriteString("@id", link);
            json.WriteString("@type", "@id");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
