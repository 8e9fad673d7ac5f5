using Hearsay.Engine.Models;
using Hearsay.Engine.Names;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tests.Names;

public class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = Build(
        ("al-Qaeda", GazetteerClasses.Group), ("New York", GazetteerClasses.City), ("New York Times", GazetteerClasses.Outlet), ("WHO", GazetteerClasses.Organization),
        ("M-#", GazetteerClasses.Weapon));

    [Theory]
    [InlineData("al-Qaeda")]
    [InlineData("al - Qaeda")]
    [InlineData("AL-QAEDA")]
    public void A_name_is_found_however_it_is_cut_or_written(string text) => Longest(text).ShouldBe((text.Split(' ').Length, GazetteerClasses.Group));

    [Fact]
    public void The_longest_name_wins() => Longest("New York Times editors").ShouldBe((3, GazetteerClasses.Outlet));

    [Fact]
    public void A_name_inside_a_longer_one_is_found_where_the_longer_one_ends_early() => Longest("New York traffic").ShouldBe((2, GazetteerClasses.City));

    [Fact]
    public void An_acronym_counts_in_capitals_only()
    {
        Longest("WHO").ShouldBe((1, GazetteerClasses.Organization));
        Longest("who").ShouldBe((0, GazetteerClasses.None));
    }

    [Theory]
    [InlineData("M-302")]
    [InlineData("M - 60A1")]
    public void A_designation_takes_any_number(string text) => Longest(text).ShouldBe((text.Split(' ').Length, GazetteerClasses.Weapon));

    private static Gazetteer Build(params (string Name, GazetteerClasses Classes)[] entries)
    {
        var builder = new GazetteerBuilder();
        foreach (var (name, classes) in entries)
        {
            builder.Add(name, classes);
        }

        var file = new ModelFileBuilder();
        builder.AddTo(file, "names");
        return new Gazetteer(new ModelFile("test", file.Build()), "names");
    }

    private static (int Length, GazetteerClasses Classes) Longest(string text)
    {
        var document = new Document(Report.Plain(text));
        List<int> starts = [0];
        starts.AddRange(Enumerable.Range(0, text.Length).Where(at => text[at] == ' ').Select(at => at + 1));
        document.SetTokens([.. starts], [.. starts.Skip(1).Select(start => start - 1), text.Length]);
        var matches = new GazetteerClasses[12];
        var length = Gazetteer.Match(document, 0, document.TokenCount, matches);
        return (length, length == 0 ? GazetteerClasses.None : matches[length - 1]);
    }
}
