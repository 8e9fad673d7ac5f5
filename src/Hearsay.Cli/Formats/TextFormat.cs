using System.Text;
using Hearsay.Cli.Rendering;
using Hearsay.Cli.Terminal;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Cli.Formats;

/// <summary>For a person, coloured where the screen is, wrapped to its width.</summary>
internal sealed class TextFormat(Screen screen, bool explains, IReadOnlyList<int> claims) : IFormat
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public ReadOnlyMemory<byte> Before => default;

    public ReadOnlyMemory<byte> Between { get; } = Utf8.GetBytes("\n" + new string('─', screen.Width) + "\n\n");

    public void Write(Document document, Stream output)
    {
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true);
        writer.NewLine = "\n";
        ReportView.Write(screen.ConsoleOn(writer), ReportReading.From(document), new ViewOptions(screen.HasColor, explains, claims));
    }
}
