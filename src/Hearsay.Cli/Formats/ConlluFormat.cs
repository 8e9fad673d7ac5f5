using Hearsay.Engine.Text;

namespace Hearsay.Cli.Formats;

/// <summary>The sentences as CoNLL-U.</summary>
internal sealed class ConlluFormat : IFormat
{
    public ReadOnlyMemory<byte> Between => default;

    public void Write(Document document, Stream output)
    {
    }
}
