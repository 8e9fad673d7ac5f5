using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Hearsay.Ledger.Export.Csv;

/// <summary>Writes rows as RFC 4180 has them, in UTF-8 without a mark at its start. <see cref="Cells"/> makes each cell safe.</summary>
public static class CsvTable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Cells guards against formulas by itself: the library would turn the number -1.5 into text as well.
    private static readonly CsvConfiguration Rfc4180 = new(CultureInfo.InvariantCulture) { NewLine = "\r\n", InjectionOptions = InjectionOptions.None };

    public static void Write(Stream output, IEnumerable<IEnumerable<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
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
