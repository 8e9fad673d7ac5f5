using System.Text;
using Hearsay.Engine.Goods;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Goods;

public class GoodsReaderTests
{
    private const string Designations = "# designations\nKornet\t9M133\tRU\tmissiles-and-launchers\n";
    private const string Families = "AK-%+\tsmall-arms\t-\t-\tAK-103\n";
    private const string Words = "rifle\tgood\tsmall-arms\titem\tsure\tnoun\n";
    private const string Signs = "army\tarms\n";
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;

    [Fact]
    public void A_beat_that_is_right_is_taken()
    {
        Read().Systems.ShouldHaveSingleItem().Makers.ShouldBe(["RU"]);
    }

    [Theory]
    [InlineData("Kornet\t9M133\tRU\n", "line 1 has 3 columns, not 4")]
    [InlineData("Kornet\t-\tRU\trockets\n", "line 1 has 'rockets', which is no category of goods")]
    [InlineData("Kornet\t-\tRussia\tother\n", "line 1 has the maker 'Russia', which is no ISO 3166-1 alpha-2 code")]
    [InlineData("Kornet\t9M133\tRU\tother\n# a comment\nMetis\t9M-133\tRU\tother\n", "line 3 has '9M-133', which is already a name of 'Kornet'")]
    [InlineData("K\t-\tRU\tother\n", "line 1 has the name 'K', which is too short")]
    public void A_wrong_designation_names_its_file_line_and_reason(string designations, string message)
    {
        Should.Throw<ModelException>(() => Read(designations: designations)).Message.ShouldContain($"arms: designations.tsv {message}");
    }

    [Theory]
    [InlineData("AK-%+\tsmall-arms\t-\t-\tM16\n", "has the pattern 'AK-%+', which does not match its own example 'M16'")]
    [InlineData("AK-[12\tsmall-arms\t-\t-\tAK-1\n", "has the pattern 'AK-[12', which has a '[' without characters and ']'")]
    [InlineData("?AK\tsmall-arms\t-\t-\tAK\n", "has the pattern '?AK', which starts with '?', which follows nothing")]
    [InlineData("@%\tsmall-arms\t-\t-\tA1\n", "has the pattern '@%', which does not start with a character, a digit or a choice of them")]
    [InlineData("AK*\tsmall-arms\t-\t-\tAK\n", "has the pattern 'AK*', which has '*', which stands for nothing")]
    [InlineData("AK-%\tsmall-arms\tmaybe\t-\tAK-1\n", "has 'maybe', where only '?' or '-' can stand")]
    public void A_wrong_family_names_its_file_line_and_reason(string families, string message)
    {
        Should.Throw<ModelException>(() => Read(families: families)).Message.ShouldContain($"arms: families.tsv line 1 {message}");
    }

    [Theory]
    [InlineData("rifle\tthing\tsmall-arms\titem\tsure\tnoun\n", "line 1 has 'thing', which is no GoodsWordKind")]
    [InlineData("rifle\tgood\t-\titem\tsure\tnoun\n", "line 1 has '-', which is no category of goods")]
    [InlineData("rifle\tgood\tsmall-arms\titem\talways\tnoun\n", "line 1 has 'always', which is no GoodsSense")]
    [InlineData("rifle\tgood\tsmall-arms\titem\tsure\tverb\n", "line 1 has 'verb', which is neither noun nor designation")]
    [InlineData("rifle\tgood\tsmall-arms\titem\tsure\tnoun\nRifle\tgood\tsmall-arms\titem\tsure\tnoun\n", "line 2 has 'Rifle' a second time")]
    public void A_wrong_noun_names_its_file_line_and_reason(string words, string message)
    {
        Should.Throw<ModelException>(() => Read(words: words)).Message.ShouldContain($"arms: goods.tsv {message}");
    }

    [Fact]
    public void A_wrong_sign_names_its_file_line_and_reason()
    {
        Should.Throw<ModelException>(() => Read(signs: "army\tpeace\n")).Message.ShouldContain("arms: goods-signs.tsv line 1 has 'peace', which is no GoodsSign");
        Should.Throw<ModelException>(() => Read(signs: " \tarms\n")).Message.ShouldContain("arms: goods-signs.tsv line 1 has no words");
    }

    [Fact]
    public void A_wrong_line_can_be_asked_for()
    {
        var exception = Should.Throw<ModelException>(() => Read(signs: "army\tarms\nnavy\tpeace\n"));

        (exception.File, exception.Line, exception.Reason).ShouldBe(("goods-signs.tsv", 2, "has 'peace', which is no GoodsSign"));
    }

    [Fact]
    public void A_beat_needs_no_list_but_that_of_its_goods()
    {
        var document = EnglishPipeline.BuildUpTo(Models, Layers.Names).Run(Report.Plain("The officers seized forty rifles."));

        var goods = new GoodsReader(Models, Pack(("goods.tsv", Words))).Read(document, new TokenRange(0, document.TokenCount));

        goods.ShouldHaveSingleItem().Category.ShouldBe("small-arms");
        Should.Throw<ModelException>(() => new GoodsReader(Models, Pack(("designations.tsv", Designations)))).Message.ShouldContain("'goods.tsv' is missing");
    }

    [Theory]
    [InlineData("AK-%+@?", "AK-103M of", 7)]
    [InlineData("AK-%+", "AK-47s", 5)]
    [InlineData("AK-%+", "AK-47x", 0)]
    [InlineData("%+~mm", "122mm", 5)]
    [InlineData("%+~mm", "82\nmm mortar", 5)]
    [InlineData("T-[56]%@?%?", "T-62", 4)]
    [InlineData("T-[56]%@?%?", "T-72", 0)]
    public void A_pattern_matches_whole_words_only(string pattern, string text, int length)
    {
        DesignationPattern.Parse(pattern, out _)!.LongestMatch(text).ShouldBe(length);
    }

    [Theory]
    [InlineData("AK-47", "ak47")]
    [InlineData("Type 56-1", "type56-1")]
    [InlineData("7.62x39mm", "7.62x39mm")]
    [InlineData("Sa'ar 6", "saar6")]
    [InlineData("a, b", "")]
    public void Spellings_of_a_designation_have_one_key(string name, string key)
    {
        DesignationKey.Of(name).ShouldBe(key);
    }

    private static GoodsReader Read(string designations = Designations, string families = Families, string words = Words, string signs = Signs) =>
        new(Models, Pack(("designations.tsv", designations), ("families.tsv", families), ("goods.tsv", words), ("goods-signs.tsv", signs)));

    private static ModelPack Pack(params (string Name, string Text)[] files) =>
        new("arms", files.Select(file => KeyValuePair.Create<string, ReadOnlyMemory<byte>>(file.Name, Encoding.UTF8.GetBytes(file.Text))));
}
