namespace Hearsay.Ledger.Export.Csv;

/// <summary>One table: a row each claim of each matter, with what holds of the matter as a whole repeated in each of its rows.</summary>
internal sealed class CsvExporter : IExporter
{
    public string Name => "csv";

    public string MediaType => "text/csv; charset=utf-8";

    public void Write(ExportSource source, Stream output, CancellationToken cancellation)
    {
        CsvTable.Write(output, [MatterColumn.All.Select(column => column.Name)]);
        CsvTable.Write(output, Rows(source, cancellation).Select(row => MatterColumn.All.Select(column => column.Cell(row))));
    }

    private static IEnumerable<MatterRow> Rows(ExportSource source, CancellationToken cancellation)
    {
        var shelf = new ReadingShelf(source.ReadingOf);
        var grades = new GradeBook(source.Grades);
        var copies = new Citations(source).Copies.ToLookup(copy => copy.By.Id, copy => copy.Of.Source);
        foreach (var matter in source.Matters)
        {
            foreach (var claim in matter.Claims)
            {
                cancellation.ThrowIfCancellationRequested();
                var told = shelf.Told(claim);
                yield return new MatterRow(matter, told, grades.Of(told.Origin), [.. copies[claim.Report.Id]]);
            }
        }
    }
}
