using Hearsay.Ledger.Reports;

namespace Hearsay.Ledger.Export.Stix;

/// <summary>Writes press reports as reports, with the address and the hash of what was read.</summary>
internal sealed class StixReports(StixObjects objects, StixIdentities identities)
{
    public void Write(ReportRef report, IReadOnlyList<string> contents)
    {
        var publisher = identities.WritePublisher(report);
        var json = objects.Json;
        objects.Begin(StixObjects.Id(report));
        json.WriteString("name", JsonFields.WellFormed(NameOf(report)));

        // Required. Where the page has no date, the extension's "published" is missing and this is the time from which the bundle has it.
        json.WriteString("published", PageDate.Rfc3339(PageDate.Earliest(report.Published) ?? objects.MadeAt));
        WriteReference(report);
        json.Texts("object_refs", [.. publisher is null ? [] : new[] { publisher }, .. contents, StixObjects.Producer]);
        objects.BeginExtension();
        json.Text("sha256", ReportHash.Of(report));
        json.Text("source", report.Source);
        json.Text("published", report.Published);
        objects.EndExtension();
        json.WriteEndObject();
    }

    private void WriteReference(ReportRef report)
    {
        var json = objects.Json;
        json.WriteStartArray("external_references");
        json.WriteStartObject();
        json.WriteString("source_name", JsonFields.WellFormed((report.Outlet ?? report.Domain) is { Length: > 0 } outlet ? outlet : "unknown outlet"));
        json.WriteString("description", JsonFields.WellFormed(NameOf(report)));
        if (ReportHash.IsWebAddress(report.Source))
        {
            json.WriteString("url", report.Source);
            if (ReportHash.Of(report) is { } hash)
            {
                json.WriteStartObject("hashes");
                json.WriteString("SHA-256", hash);
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string NameOf(ReportRef report) => report switch
    {
        { Title.Length: > 0 } => report.Title,
        { Source.Length: > 0 } => report.Source,
        _ => report.Id,
    };
}
