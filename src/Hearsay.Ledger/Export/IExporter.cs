namespace Hearsay.Ledger.Export;

/// <summary>A format that leaves the ledger.</summary>
public interface IExporter
{
    /// <summary>As it is asked for: "stix".</summary>
    string Name { get; }

    /// <summary>Such as "text/csv; charset=utf-8".</summary>
    string MediaType { get; }

    /// <summary>Writes all of it and leaves the stream open. The same source gives the same bytes.</summary>
    void Write(ExportSource source, Stream output, CancellationToken cancellation);
}
