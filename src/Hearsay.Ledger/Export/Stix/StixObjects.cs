using System.Text.Json;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Export.Stix;

/// <summary>What every object of the bundle has in common (STIX 2.1, section 3.2).</summary>
internal sealed class StixObjects(Utf8JsonWriter json, DateTimeOffset madeAt)
{
    // STIX forbids that "created" changes from one version of an object to the next, and ours have one id for ever: it is the day these ids came up.
    private static readonly DateTimeOffset Created = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly HashSet<string> _begun = [];

    public Utf8JsonWriter Json => json;

    public DateTimeOffset MadeAt => madeAt;

    /// <summary>The producer of all objects.</summary>
    public static string Producer { get; } = Id("identity", NameUuid.Of("tool", "Hearsay"));

    public static string Extension { get; } = Id("extension-definition", NameUuid.Of("stix-extension", "1"));

    public static string Id(string type, Guid id) => $"{type}--{id}";

    public static string Id(ReportRef report) => Id("report", NameUuid.Of(report));

    /// <summary>Begins an object; false, with nothing written, where it is in the bundle already.</summary>
    public bool Begin(string id)
    {
        if (!_begun.Add(id))
        {
            return false;
        }

        json.WriteStartObject();
        json.WriteString("type", id[..id.IndexOf("--", StringComparison.Ordinal)]);
        json.WriteString("spec_version", "2.1");
        json.WriteString("id", id);
        if (id != Producer)
        {
            json.WriteString("created_by_ref", Producer);
        }

        json.WriteString("created", PageDate.Rfc3339(Created));
        json.WriteString("modified", PageDate.Rfc3339(madeAt < Created ? Created : madeAt));
        return true;
    }

    /// <summary>Begins what only Hearsay has of an object; end it with <see cref="EndExtension"/>.</summary>
    public void BeginExtension()
    {
        json.WriteStartObject("extensions");
        json.WriteStartObject(Extension);
        json.WriteString("extension_type", "property-extension");
    }

    public void EndExtension()
    {
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
