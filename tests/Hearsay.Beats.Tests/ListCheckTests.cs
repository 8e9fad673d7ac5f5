using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Models;
using Hearsay.Models;

namespace Hearsay.Beats.Tests;

public class ListCheckTests
{
    private const string Goods = "cod\tgood\tother\titem\tsure\tnoun\n";
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;

    [Fact]
    public void The_other_lists_may_be_missing()
    {
        Remarks(("goods.tsv", Goods)).ShouldBeEmpty();
    }

    [Fact]
    public void A_beat_without_goods_is_told()
    {
        Remarks().ShouldBe(["goods.tsv: is missing; it has the nouns for the goods of the beat."]);
    }

    [Fact]
    public void All_mistakes_of_all_lists_are_told_in_order()
    {
        Remarks(
            ("goods.tsv", $"# fish\ncod\n{Goods}eel\tgood\tfish\titem\tsure\tnoun\n"), ("designations.tsv", "Å\n\nM1\t-\tNorway\tother"), ("goods-signs.tsv", "\tarms\n"))
            .ShouldBe([
                "designations.tsv:1: has 1 columns, not 4.", "designations.tsv:3: has the maker 'Norway', which is no ISO 3166-1 alpha-2 code.",
                "goods-signs.tsv:1: has no words.", "goods.tsv:2: has 1 columns, not 6.", "goods.tsv:4: has 'fish', which is no category of goods.",
            ]);
    }

    [Fact]
    public void A_list_of_another_kind_does_not_fill_the_screen()
    {
        Remarks(("goods.tsv", string.Concat(Enumerable.Repeat("a,b\n", 2000)))).Length.ShouldBe(50);
    }

    [Fact]
    public void A_list_with_a_byte_order_mark_is_as_one_without()
    {
        Remarks(("goods.tsv", '\uFEFF' + Goods)).ShouldBeEmpty();
    }

    [Fact]
    public void A_damaged_list_is_told_or_taken()
    {
        string[] lists = ["goods.tsv", "designations.tsv", "families.tsv", "goods-signs.tsv"];
        string[] pieces = ["\t", "\n", "", " ", "-", "?", "|", "%+", "@", "[", "]", ".", "cod", "good", "part", "other", "item", "sure", "noun", "arms", "NO", "M1", "é", "3", "#"];
        var text = Gen.Elements(pieces).ListOf().Select(words => string.Concat(words.Select(word => word + "\t")).Replace("\n\t", "\n", StringComparison.Ordinal));
        Prop.ForAll(Gen.Elements(lists).SelectMany(list => text.Select(content => (list, content))).ToArbitrary(), file =>
        {
            foreach (var remark in Remarks(file, ("goods.tsv", Goods)))
            {
                remark.ShouldStartWith($"{file.list}:");
            }
        }).QuickCheckThrowOnFailure();
    }

    private static string[] Remarks(params (string Name, string Text)[] lists)
    {
        using var folder = new BeatOnDisk(BeatOnDisk.Good);
        foreach (var (name, text) in lists.DistinctBy(list => list.Name))
        {
            folder.Write(name, text);
        }

        return [.. BeatFolder.CheckAll(folder.Path, Models).Remarks.Select(remark => remark.ToString()[(folder.Path.Length + 1)..])];
    }
}
