using System.Globalization;
using Hearsay.Engine.Models;
using Hearsay.Engine.Money;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Quantities;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Specs;

internal static class MoneySpecs
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly Lazy<Pipeline> Pipeline = new(() => EnglishPipeline.BuildUpTo(Models, Layers.Names));
    private static readonly MoneyReader Reader = new(Models);

    /// <summary>One amount a line, with what it is for: "price each: 900 euros each = 900 EUR"; "?" for a currency that is open.</summary>
    public static string Money(string text)
    {
        var document = Pipeline.Value.Run(Report.Plain(text));
        var found = Reader.Read(document);
        return found.Count == 0 ? "-" : string.Join('\n', found.Select(one => Written(document, one)));
    }

    private static string Written(Document document, MoneyMention one)
    {
        var use = one.IsOther ? "other" : one.For;
        return $"{use}{(one.IsEach ? " each" : "")}: {document.SpanOf(one.Tokens).In(document.Text)} = {Ends(one.Amount)} {one.Amount.Currency ?? "?"}";
    }

    private static string Ends(Quantity one) => one.Min == one.Max ? Number(one.Min) : $"{Number(one.Min)}..{Number(one.Max)}";

    private static string Number(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}
