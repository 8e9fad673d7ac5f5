using System.Globalization;
using Hearsay.Engine.Goods;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Specs;

internal static class GoodsSpecs
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly Lazy<Pipeline> Pipeline = new(() => EnglishPipeline.BuildUpTo(Models, Layers.Names));
    private static readonly Lazy<GoodsReader> Reader = new(() => new GoodsReader(Models, ArmsBeat.Open()));

    /// <summary>One good a line: its category, its words, its designation in brackets, and how many of what: "small-arms: 40 AK-47 rifles [AK-47] 40 item".</summary>
    public static string Goods(string text)
    {
        var document = Pipeline.Value.Run(Report.Plain(text));
        var goods = Reader.Value.Read(document, new TokenRange(0, document.TokenCount));
        return goods.Count == 0 ? "-" : string.Join('\n', goods.Select(good => Written(document, good)));
    }

    private static string Written(Document document, Good good)
    {
        var words = document.SpanOf(good.Tokens).In(document.Text).ToString().ReplaceLineEndings(" ");
        var system = good.System is { } known && known.Designation != good.Designation ? $" = {known.Designation}" : "";
        var designation = good.Designation is null ? "" : $" [{good.Designation}{system}]";
        return $"{good.Category}: {words}{designation}{Count(good)}{(good.IsModifier ? " (modifier)" : "")}";
    }

    private static string Count(Good good)
    {
        if (good.Quantity is not { } quantity)
        {
            return "";
        }

        var ends = quantity.Min == quantity.Max ? Number(quantity.Min) : $"{Number(quantity.Min)}..{Number(quantity.Max)}";
        return $" {(quantity.IsApproximate ? "~" : "")}{ends} {good.Unit}";
    }

    private static string Number(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}
