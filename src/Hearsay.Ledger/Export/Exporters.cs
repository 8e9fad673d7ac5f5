using Hearsay.Ledger.Export.Csv;
using Hearsay.Ledger.Export.Dossier;
using Hearsay.Ledger.Export.FollowTheMoney;
using Hearsay.Ledger.Export.LinkedData;
using Hearsay.Ledger.Export.Misp;
using Hearsay.Ledger.Export.Stix;

namespace Hearsay.Ledger.Export;

/// <summary>Every format that the ledger can be exported to; docs/export.md tells of each.</summary>
public static class Exporters
{
    public static IReadOnlyList<IExporter> All { get; } =
        [new CsvExporter(), new JsonLdExporter(), new StixExporter(), new FtmExporter(), new MispExporter(), new DossierExporter()];

    /// <summary>The format of that name in any case; null where there is none.</summary>
    public static IExporter? Find(string name) => All.FirstOrDefault(exporter => exporter.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
