using System.Text;

namespace Hearsay.Simulator.Wording;

/// <summary>Reads the tables that the program carries in itself: a line a row, tabs between columns, # before a remark.</summary>
public static class TableFile
{
    public static IEnumerable<string[]> Rows(string file)
    {
        using var stream = typeof(TableFile).Assembly.GetManifestResourceStream(file)
            ?? throw new ArgumentException($"There is no table {file} in the program.", nameof(file));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
