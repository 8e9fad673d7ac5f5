using Hearsay.Cli.Formats.Csv;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Cli.Formats;

/// <summary>For a spreadsheet: one table over all reports, a row each event; docs/csv.md says what the columns are.</summary>
internal sealed class CsvFormat : IFormat
{
    public ReadOnlyMemory<byte> Before { get; } = EventTable.Header();

    public ReadOnlyMemory<byte> Between => default;

    public void Write(Document document, Stream output) => EventTable.Write(ReportReading.From(document), output);
}
