using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Cli.Formats;

/// <summary>The contract's JSON: one object a report, each on one line (NDJSON).</summary>
internal sealed class JsonFormat(bool explains) : IFormat
{
    public ReadOnlyMemory<byte> Before => default;

    public ReadOnlyMemory<byte> Between => default;

    public void Write(Document document, Stream output)
    {
        ReadingJson.Write(ReportReading.From(document), output, new JsonOptions { Explains = explains });
        output.WriteByte((byte)'\n');
    }
}
