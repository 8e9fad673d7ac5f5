using System.Globalization;

namespace Hearsay.Ledger.Export.Csv;

/// <summary>
/// What stands in a cell. Text from outside is made safe for terminals and for spreadsheets, which run whatever starts like a formula
/// (owasp.org/www-community/attacks/CSV_Injection); it gets an apostrophe in front, as one would type it there.
/// </summary>
public static class Cells
{
    private const string Between = "; ";
    private const double MostWithoutExponent = 1e15;

    // The full-width forms count where East Asian input is usual.
    private const string StartsOfFormulas = "=+-@＝＋－＠";

    public static string Text(string? text) => Guarded(SafeText.Line(text));

    /// <summary>As <see cref="Text"/>, with every space kept: "my  report.txt" is another file than "my report.txt".</summary>
    public static string Path(string path) => Guarded(string.Join(' ', path.Split(' ').Select(piece => SafeText.Line(piece))));

    /// <summary>Several values, each once.</summary>
    public static string Distinct(IEnumerable<string?> values) => string.Join(Between, values.Select(Item).Where(item => item.Length > 0).Distinct());

    /// <summary>One value each thing, also where it is empty, so that columns of the same things go together; empty where all are.</summary>
    public static string Aligned(IEnumerable<string?> values)
    {
        var items = values.Select(Item).ToList();
        return items.TrueForAll(item => item.Length == 0) ? "" : string.Join(Between, items);
    }

    /// <summary>As a program reads it: no thousands separators; empty where it is open or past what a number can hold.</summary>
    public static string Number(double? number) =>
        number is { } value && double.IsFinite(value) ? value.ToString(Math.Abs(value) < MostWithoutExponent ? "0.######" : "R", CultureInfo.InvariantCulture) : "";

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    // Each value is guarded, not only the first: a spreadsheet can split a cell at its semicolons.
    private static string Item(string? text) => Text(text?.Replace(';', ','));

    private static string Guarded(string text) => text.AsSpan().TrimStart() is [var first, ..] && StartsOfFormulas.Contains(first) ? "'" + text : text;
}
