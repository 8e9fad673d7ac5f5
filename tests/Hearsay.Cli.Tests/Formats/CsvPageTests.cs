using System.Text.RegularExpressions;
using Hearsay.Cli.Formats.Csv;

namespace Hearsay.Cli.Tests.Formats;

public partial class CsvPageTests
{
    [Fact]
    public void The_page_tells_of_every_column_in_its_order() =>
        ColumnOfPage().Matches(File.ReadAllText(Page())).Select(row => row.Groups[1].Value).ShouldBe(EventColumns.All.Select(column => column.Name));

    private static string Page()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "docs", "csv.md");
    }

    [GeneratedRegex(@"^\| `([a-z_]+)` \|", RegexOptions.Multiline)]
    private static partial Regex ColumnOfPage();
}
