using Hearsay.Engine;
using Hearsay.Engine.Goods;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Beats.Tests;

/// <summary>The lists of a beat whose goods are no arms are read by the same reader.</summary>
public class TradeSanctionsGoodsTests
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly Pipeline Pipeline = EnglishPipeline.BuildUpTo(Models, Layers.Names);
    private static readonly GoodsReader Reader = new(Models, BeatFolder.Open(BeatFolder.FolderOf("trade-sanctions")).Lists);

    [Theory]
    [InlineData("The trader shipped 4,000 integrated circuits to a plant near Lisk.", "4,000 integrated circuits", "dual-use")]
    [InlineData("Two CNC lathes were exported without a licence.", "Two CNC lathes", "parts-and-machinery")]
    [InlineData("The tanker carried 700,000 barrels of crude oil.", "700,000 barrels of crude oil", "other")]
    [InlineData("The plant near Lisk bought 200 XC7K325T chips.", "200 XC7K325T chips", "dual-use")]
    [InlineData("Prosecutors say that chips were diverted through a front company in breach of sanctions.", "chips", "dual-use")]
    public void Goods_of_the_beat_are_found(string text, string goods, string category)
    {
        var document = Pipeline.Run(Report.Plain(text));

        var good = Reader.Read(document, new TokenRange(0, document.TokenCount)).ShouldHaveSingleItem();

        document.SpanOf(good.Tokens).In(text).ToString().ShouldBe(goods);
        good.Category.ShouldBe(category);
    }

    [Theory]
    [InlineData("The restaurant sells fish and chips to tourists.")]
    [InlineData("The athlete won a gold medal at the games.")]
    [InlineData("The chef fried the chips in hot oil.")]
    [InlineData("The engine of the ferry failed on Sunday.")]
    public void What_only_sounds_like_goods_is_none(string text)
    {
        var document = Pipeline.Run(Report.Plain(text));

        Reader.Read(document, new TokenRange(0, document.TokenCount)).ShouldBeEmpty();
    }
}
