using System.Text;
using Hearsay.Engine.Beats;

namespace Hearsay.Beats.Tests;

public class BeatFolderTests
{
    [Fact]
    public void A_beat_is_what_its_file_says()
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good);

        var beat = BeatFolder.Open(folder.Path);

        beat.Name.ShouldBe("fish");
        beat.About.ShouldBe("Who lands whose fish.");
        beat.NeedsGoods.ShouldBeTrue();
        beat.Events.Select(type => type.Name).ShouldBe(["landing", "raid"]);
    }

    [Fact]
    public void An_event_type_is_what_its_map_says()
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good);

        var landing = BeatFolder.Open(folder.Path).Events[0];

        landing.Roles.ShouldBe([new Role("master", FillerKinds.Person | FillerKinds.Organization), new Role("boat", FillerKinds.Vessel)]);
        landing.Places.ShouldBe(["origin", "scene"]);
        landing.Statuses.ShouldBe(["asked", "landed", "taken"]);
        landing.Stages.ShouldBe(new Dictionary<Stage, string> { [Stage.Wish] = "asked" });
        landing.Ends.ShouldBe(new Dictionary<string, string> { ["raid"] = "taken" });
        landing.Needs.ShouldBe(["goods", "master"]);
        landing.RoleNouns.ShouldBe(new Dictionary<string, string> { ["skipper"] = "master", ["captain"] = "master" });
        landing.IsByParties.ShouldBeTrue();
        landing.IsAside.ShouldBeFalse();
    }

    [Fact]
    public void A_frame_is_what_its_map_says()
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good);

        var land = BeatFolder.Open(folder.Path).Events[0].Frames.ShouldHaveSingleItem();

        land.Verbs.ShouldBe(["land", "bring in"]);
        land.Nouns.ShouldBe(["landing"]);
        land.Adjectives.ShouldBeEmpty();
        land.Slots.Keys.ShouldBe(["subject", "object", "on behalf of", "from", "at"]);
        land.Slots["subject"].ShouldBe(["boat", "master"]);
        land.Status.ShouldBe("landed");
        land.Planned.ShouldBe("asked");
        land.Needs.ShouldBe(["goods"]);
    }

    [Fact]
    public void A_frame_that_goods_tell_of_needs_no_words()
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good.Replace("verbs: [raid]", "goods-tell: true", StringComparison.Ordinal));

        var raid = BeatFolder.Open(folder.Path).Events[1].Frames[0];

        raid.GoodsTell.ShouldBeTrue();
        raid.Verbs.ShouldBeEmpty();
    }

    [Fact]
    public void What_the_file_leaves_out_has_its_default()
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good.Replace("needs-goods: true\n", "", StringComparison.Ordinal));

        var beat = BeatFolder.Open(folder.Path);

        beat.NeedsGoods.ShouldBeFalse();
        beat.Events[1].Statuses.ShouldBeEmpty();
        beat.Events[1].Frames[0].Status.ShouldBeNull();
    }

    [Fact]
    public void The_lists_of_the_folder_come_along_under_its_name()
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good);
        folder.Write("goods.tsv", "cod\tgood\tother\titem\tsure\tnoun\n");
        folder.Write("notes.md", "not a list");

        var lists = BeatFolder.Open(folder.Path).Lists;

        lists.Name.ShouldBe(folder.Path);
        lists.RequireLines("goods.tsv").ShouldHaveSingleItem().Line.ShouldStartWith("cod");
        lists.Has("notes.md").ShouldBeFalse();
        lists.Has(BeatFolder.FileName).ShouldBeFalse();
    }

    [Fact]
    public void A_byte_order_mark_is_no_mistake()
    {
        using var folder = new BeatOnDisk([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(BeatOnDisk.Good)]);

        BeatFolder.Open(folder.Path).Name.ShouldBe("fish");
    }

    [Fact]
    public void Windows_line_ends_change_nothing()
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good.Replace("\n", "\r\n", StringComparison.Ordinal));

        BeatFolder.Open(folder.Path).Events[0].Frames[0].Verbs.ShouldBe(["land", "bring in"]);
    }

    [Fact]
    public void A_beat_is_found_by_its_name_or_its_folder()
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good);

        BeatFolder.Find("arms").ShouldBe(BeatFolder.FolderOf("arms"));
        BeatFolder.Find(folder.Path).ShouldBe(folder.Path);
        Should.Throw<BeatException>(() => BeatFolder.Find("fish")).Message
            .ShouldStartWith("fish: is neither a folder nor one of the beats that are here: arms");
    }
}
