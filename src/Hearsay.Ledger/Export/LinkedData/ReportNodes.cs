using System.Text.Json;
using Hearsay.Engine.Readings;
using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Export.LinkedData;

/// <summary>Writes reports as PROV entities, a copy as derived from what it copies.</summary>
internal sealed class ReportNodes(Utf8JsonWriter json, VoiceNodes voices, Citations citations)
{
    private readonly ILookup<string, Copy> _copies = citations.Copies.ToLookup(copy => copy.By.Id);

    public void Write(ReportRef report, ReportReading? reading)
    {
        var publisher = voices.Publisher(report);
        json.Node(NameUuid.Of(report), "prov:Entity", "schema:Report");
        json.Text("dct:identifier", report.Id);
        json.Text("schema:sha256", ReportHash.Of(report));
        json.Text("dct:title", report.Title);
        json.Text("dct:source", report.Source);
        if (ReportHash.IsWebAddress(report.Source))
        {
            json.Text("schema:url", report.Source);
        }

        json.Date("dct:issued", report.Published);
        json.Text("schema:inLanguage", reading?.Report.Language);
        json.Texts("schema:author", reading?.Report.Bylines ?? []);
        if (publisher is { } agent)
        {
            json.Link("dct:publisher", agent);
            json.Link("prov:wasAttributedTo", agent);
        }

        WriteCopies(_copies[report.Id]);
        json.WriteEndObject();
    }

    private void WriteCopies(IEnumerable<Copy> copies)
    {
        if (!copies.Any())
        {
            return;
        }

        json.Links("prov:wasDerivedFrom", copies.Select(copy => NameUuid.Of(copy.Of)));
        json.WriteStartArray("prov:qualifiedDerivation");
        foreach (var copy in copies)
        {
            json.WriteStartObject();
            json.WriteString("@type", "prov:Derivation");
            json.Link("prov:entity", NameUuid.Of(copy.Of));
            json.WriteString("hs:copyKind", copy.Kind.Word());
            json.WriteNumber("hs:overlap", Math.Round(copy.Overlap, 4));
            json.WriteBoolean("hs:credited", copy.IsCredited);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
