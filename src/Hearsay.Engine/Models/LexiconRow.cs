namespace Hearsay.Engine.Models;

/// <summary>A line of a tab-separated lexicon, which says where it stands when something in it is wrong.</summary>
public readonly struct LexiconRow
{
    private readonly string _pack;
    private readonly string _file;
    private readonly int _line;
    private readonly string[] _columns;

    private LexiconRow(string pack, string file, int line, string[] columns)
    {
        _pack = pack;
        _file = file;
        _line = line;
        _columns = columns;
    }

    public string this[int column] => _columns[column];

    /// <summary>The rows of a lexicon.</summary>
    /// <exception cref="ModelException">The file is missing, or a line has not that many columns; the message names both.</exception>
    public static IEnumerable<LexiconRow> Read(ModelPack models, string file, int columns)
    {
        foreach (var (number, line) in models.RequireLines(file))
        {
            var row = new LexiconRow(models.Name, file, number, line.Split('\t'));
            yield return row._columns.Length == columns ? row : throw row.Wrong($"has {row._columns.Length} columns, not {columns}");
        }
    }

    /// <summary>As <see cref="Read"/>; none where there is no such file.</summary>
    internal static IEnumerable<LexiconRow> ReadIfThere(ModelPack models, string file, int columns) => models.Has(file) ? Read(models, file, columns) : [];

    /// <summary>A column that is the name of an enumeration's value, in lower case.</summary>
    /// <exception cref="ModelException">It is none.</exception>
    public T Parse<T>(int column)
        where T : struct, Enum =>
        Enum.TryParse<T>(_columns[column], ignoreCase: true, out var value) ? value : throw Wrong($"has '{_columns[column]}', which is no {typeof(T).Name}");

    public ModelException Wrong(string what) => new($"{_pack}: {_file} line {_line} {what}.") { File = _file, Line = _line, Reason = what };
}
