using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Goods;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Goods;

public class GoodsLaws
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly Pipeline Pipeline = EnglishPipeline.BuildUpTo(Models, Layers.Names);
    private static readonly GoodsReader Reader = new(Models, ArmsBeat.Open());

    private static readonly string[] Parts =
    [
        "three", "crates", "of", "rifles", "9M133", "Kornet", "missiles", "and", "(", ")", "-", "82", "mm", "rounds", "parts", "for", "drones", "with", "the", "40",
        "AK-47s", "Type 56", "-1", "'s", "launcher", "is", "338", ",", ".", "\n\n", "\u00a0", "\ud83d", "was seized", "arms", "deal", "tonnes", "An", "12", "Mi-", ".50", "M",
    ];

    [Fact]
    public void Goods_lie_in_reading_order_inside_any_text_and_never_overlap()
    {
        Prop.ForAll(Gen.Elements(Parts).ListOf().ToArbitrary(), words =>
        {
            var document = Pipeline.Run(Report.Plain(string.Join(' ', words)));
            var at = 0;
            foreach (var good in Reader.Read(document, new TokenRange(0, document.TokenCount)))
            {
                good.Tokens.Start.ShouldBeGreaterThanOrEqualTo(at);
                good.Tokens.Contains(good.Head).ShouldBeTrue();
                (good.Quantity is null).ShouldBe(good.Unit is null);
                at = good.Tokens.End;
                at.ShouldBeLessThanOrEqualTo(document.TokenCount);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_system_is_found_by_its_best_known_name_beside_a_noun()
    {
        var document = Pipeline.Run(Report.Plain(string.Join('\n', Reader.Systems.Select(system => $"The army bought {system.Designation} weapons."))));

        var found = Reader.Read(document, new TokenRange(0, document.TokenCount)).Select(good => good.System).ToHashSet();

        Reader.Systems.Where(system => !found.Contains(system)).Select(system => system.Designation).ShouldBeEmpty();
    }
}
