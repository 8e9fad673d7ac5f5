using Hearsay.Engine.Beats;
using Hearsay.Models;

namespace Hearsay.Beats.Tests;

/// <summary>What docs/adding-a-beat.md tells people to write can be read.</summary>
public class AddingABeatTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Root(), "docs", "adding-a-beat.md"));

    [Fact]
    public void The_beat_of_the_page_has_neither_mistakes_nor_warnings()
    {
        using var folder = new BeatOnDisk(Block("yaml"));
        folder.Write("goods.tsv", Block("tsv"));

        var check = BeatFolder.CheckAll(folder.Path, ModelFolder.OpenEnglish().Pack);

        check.Remarks.ShouldBeEmpty();
        check.Beat!.Name.ShouldBe("wildlife");
    }

    /// <summary>The keys are asked for where one is wrong: the message lists them.</summary>
    [Theory]
    [InlineData("needs-goods: true", "wrong: true")]
    [InlineData("by-parties: true", "wrong: true")]
    [InlineData("planned: asked", "wrong: true")]
    public void The_page_has_a_row_for_every_key(string from, string to)
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good.Replace(from, to, StringComparison.Ordinal));
        var keys = BeatFolder.Check(folder.Path).Mistakes.First().Reason.Split("the keys are ")[1].TrimEnd('.').Split(", ");

        keys.Length.ShouldBeGreaterThan(3);
        keys.ShouldAllBe(key => Page.Contains($"`{key}`", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_names_all_that_can_stand_in_a_beat()
    {
        var names = Enum.GetNames<Stage>().Concat(Enum.GetNames<FillerKinds>().Except([nameof(FillerKinds.None)])).Select(name => name.ToLowerInvariant());

        names.Concat(Positions.All).Concat(PlaceRoles.All).Append(Positions.Goods).ShouldAllBe(name => Page.Contains($"`{name}`", StringComparison.Ordinal));
    }

    private static string Block(string language)
    {
        var start = Page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Root()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Hearsay.slnx")))
        {
            root = root.Parent;
        }

        return root!.FullName;
    }
}
