using Hearsay.Models;

namespace Hearsay.Beats.Tests;

public class ShippedBeatTests
{
    public static TheoryData<string> Names => [.. BeatFolder.Shipped];

    [Fact]
    public void The_arms_beat_ships_and_opens() => BeatFolder.OpenArms().Name.ShouldBe("arms");

    [Fact]
    public void Beats_of_other_fields_ship_beside_it() => BeatFolder.Shipped.ShouldBe(["arms", "trade-sanctions"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_shipped_beat_has_no_mistake_in_its_file_and_its_lists(string name) =>
        BeatFolder.CheckAll(BeatFolder.FolderOf(name), ModelFolder.OpenEnglish().Pack).Mistakes.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_shipped_beat_is_called_as_its_folder_and_says_what_it_is_about(string name)
    {
        var beat = BeatFolder.Open(BeatFolder.FolderOf(name));

        beat.Name.ShouldBe(name);
        beat.About.ShouldNotBeEmpty();
        beat.Lists.Has("goods.tsv").ShouldBeTrue();
    }
}
