using System.Globalization;
using System.Text;

namespace Hearsay.Ledger.Export.Dossier;

/// <summary>A Markdown dossier of a matter, for people: every quotation with its report, date and hash. Several matters make one after the other.</summary>
internal sealed class DossierExporter : IExporter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Name => "dossier";

    public string MediaType => "text/markdown; charset=utf-8";

    public void Write(ExportSource source, Stream output, CancellationToken cancellation)
    {
        var shelf = new ReadingShelf(source.ReadingOf);
        var grades = new GradeBook(source.Grades);
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" };
        foreach (var matter in source.Matters)
        {
            cancellation.ThrowIfCancellationRequested();
            var claims = matter.Claims.Select(shelf.Told);
            new DossierHead(writer, matter, grades).Write();
            new DossierQuotations(writer, grades).Write(matter, claims);
            new DossierSurroundings(writer, matter, source.Copies).Write();
            DossierGaps.Write(writer, matter, grades);
        }

        writer.WriteLine("---");
        writer.WriteLine();
        writer.WriteLine("Hearsay tells who says what, and on whose word. It does not say what is true.");
        writer.WriteLine();
        writer.WriteLine($"Made by {MarkdownText.Line(source.Tool)} on {source.MadeAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC.");
    }
}
