using Hearsay.Engine.Readings;
using Hearsay.Ledger.Export.Csv;

namespace Hearsay.Cli.Formats.Csv;

/// <summary>Writes events as a table.</summary>
internal static class EventTable
{
    /// <summary>The row of the columns' names.</summary>
    public static byte[] Header()
    {
        var header = new MemoryStream();
        CsvTable.Write(header, [EventColumns.All.Select(column => column.Name)]);
        return header.ToArray();
    }

    /// <summary>A row each event, none where there is none.</summary>
    public static void Write(ReportReading reading, Stream output) =>
        CsvTable.Write(output, reading.Events.Select(told => EventColumns.All.Select(column => column.Cell(reading, told))));
}
