namespace Hearsay.Engine.Tests.Specs;

/// <summary>Runs every example of the pages under tests/specs. A failure names its page and line.</summary>
public class SpecTests
{
    private static readonly Dictionary<(string Page, int Line), SpecExample> Examples =
        ReadAll().ToDictionary(example => (example.Page, example.Line));

    public static IEnumerable<TheoryDataRow<string, int>> Rows =>
        Examples.Keys.Select(key => new TheoryDataRow<string, int>(key.Page, key.Line) { TestDisplayName = $"{key.Page} line {key.Line}" });

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_example_comes_out_as_its_page_says(string page, int line)
    {
        var example = Examples[(page, line)];
        SpecRunners.All.ShouldContainKey(example.Kind, $"{page} line {line}: nothing runs examples of this kind.");

        var actual = Tidy(SpecRunners.All[example.Kind](example.Text));

        var expected = Tidy(example.Expected);
        (actual == expected).ShouldBeTrue($"{page} line {line}\n  text\n{example.Text}\n  should give\n{expected}\n  but gives\n{actual}");
    }

    [Fact]
    public void A_page_gives_the_examples_of_its_fences_and_tables()
    {
        string[] page = ["# Marks", "| text | tokens | |", "| --- | --- | --- |", @"| a\|b\n`c` | `x` | why |", "", "```example names", "A", "---", "B", "```"];

        SpecPage.Read("marks.md", page).ShouldBe([
            new SpecExample("marks.md", 4, "tokens", "a|b\n`c`", "x"),
            new SpecExample("marks.md", 6, "names", "A", "B"),
        ]);
    }

    // Blanks at the ends of lines and empty lines at the ends are nobody's concern.
    private static string Tidy(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim())).Trim();

    private static IEnumerable<SpecExample> ReadAll()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Hearsay.slnx")))
        {
            root = root.Parent;
        }

        var pages = Path.Combine(root!.FullName, "tests", "specs");
        return Directory.EnumerateFiles(pages, "*.md", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "README.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => SpecPage.Read(Path.GetRelativePath(pages, path).Replace('\\', '/'), File.ReadAllLines(path)));
    }
}
