namespace Hearsay.Beats.Tests;

public class ShippedBeatTests
{
    public static TheoryData<string> Names => [.. BeatFolder.Shipped];

    [Fact]
    public void The_arms_beat_ships_and_opens() => BeatFolder.OpenArms().Name.ShouldBe("arms");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_shipped_beat_has_neither_mistakes_nor_oddities(string name) =>
        BeatFolder.Check(BeatFolder.FolderOf(name)).Remarks.ShouldBeEmpty();

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
