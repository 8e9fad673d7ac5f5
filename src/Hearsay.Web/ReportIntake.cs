using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Adding;

namespace Hearsay.Web;

/// <summary>Where the bytes of a report become a reading, whoever sent them. One instance serves all threads.</summary>
/// <param name="read">Bytes and the name that they came under, to a document through which the pipeline has run.</param>
/// <param name="version">By what it reads.</param>
public sealed class ReportIntake(Func<byte[], string, Document> read, Func<ReadingVersion> version)
{
    public ReadingVersion Version => version();

    /// <summary>What stands in a report.</summary>
    public ReportReading Read(byte[] bytes, string source) => ReportReading.From(read(bytes, source));

    /// <summary>The same, ready for the ledger.</summary>
    public PreparedReport Prepare(byte[] bytes, string source) => PreparedReport.Of(Read(bytes, source), bytes, Version);
}
