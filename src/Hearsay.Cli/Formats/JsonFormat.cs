using Hearsay.Engine.Text;

namespace Hearsay.Cli.Formats;

/// <summary>The contract's JSON: one object a report, on one line.</summary>
internal sealed class JsonFormat : IFormat
{
    public ReadOnlyMemory<byte> Between => default;

    public void Write(Document document, Stream output) => output.Write("{}\n"u8);
}
