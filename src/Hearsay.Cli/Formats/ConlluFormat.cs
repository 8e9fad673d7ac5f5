using System.Text;
using Hearsay.Engine.Conllu;
using Hearsay.Engine.Text;

namespace Hearsay.Cli.Formats;

/// <summary>The sentences as CoNLL-U, each report a document named by its source.</summary>
internal sealed class ConlluFormat : IFormat
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public ReadOnlyMemory<byte> Before => default;

    public ReadOnlyMemory<byte> Between => default;

    public void Write(Document document, Stream output)
    {
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true);
        new ConlluWriter(writer).Write(document, document.Report.Source);
    }
}
