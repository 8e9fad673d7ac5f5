using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Hearsay.Engine.Readings;

namespace Hearsay.Cli.Formats.Csv;

/// <summary>Writes events as a table (RFC 4180) in UTF-8 without a mark at its start.</summary>
internal static class EventTable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Cells guards against formulas by itself: the library would turn the number -1.5 into text as well.
    private static readonly CsvConfiguration Rfc4180 = new(CultureInfo.InvariantCulture) { NewLine = "\r\n", InjectionOptions = InjectionOptions.None };

    /// <summary>The row of the columns' names.</summary>
    public static byte[] Header()
    {
        var header = new MemoryStream();
        Write(header, [EventColumns.All.Select(column => column.Name)]);
        return header.ToArray();
    }

    /// <summary>A row each event, none where there is none.</summary>
    public static void Write(ReportReading reading, Stream output) =>
        Write(output, reading.Events.Select(told => EventColumns.All.Select(column => column.Cell(reading, told))));

    private static void Write(Stream output, IEnumerable<IEnumerable<string>> rows)
    {
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true);
        using var csv = new CsvWriter(writer, Rfc4180);
        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                csv.WriteField(cell);
            }

            csv.NextRecord();
        }
    }
}
