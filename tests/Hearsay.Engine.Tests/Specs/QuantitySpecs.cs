using System.Globalization;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Quantities;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Specs;

internal static class QuantitySpecs
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly Lazy<Pipeline> Pipeline = new(() => EnglishPipeline.BuildUpTo(Models, Layers.Lemmas));
    private static readonly QuantityReader Reader = new(Models);

    /// <summary>The quantities in reading order, parted by "; ": least..most, "~" before what is vague, then the currency or what is counted.</summary>
    public static string Quantities(string text)
    {
        var document = Pipeline.Value.Run(Report.Plain(text));
        var found = Reader.Read(document, new TokenRange(0, document.TokenCount));
        return found.Count == 0 ? "-" : string.Join("; ", found.Select(one => Written(document, one)));
    }

    /// <summary>What goods may come in, in reading order: least..most, the unit's one name, and what there is so much of.</summary>
    public static string Amounts(string text)
    {
        var document = Pipeline.Value.Run(Report.Plain(text));
        var found = Reader.Read(document, new TokenRange(0, document.TokenCount)).FindAll(one => one.IsAmount);
        return found.Count == 0 ? "-" : string.Join("; ", found.Select(one =>
            $"{Ends(one)} {one.UnitName}{(one.Thing < 0 ? "" : $" of {document.FormOf(one.Thing)}")}"));
    }

    private static string Written(Document document, Quantity one)
    {
        var of = one.Currency ?? (one.Unit < 0 ? "" : document.FormOf(one.Unit).ToString());
        return $"{Ends(one)} {of}".TrimEnd();
    }

    private static string Ends(Quantity one)
    {
        var ends = one.Min == one.Max ? Number(one.Min) : $"{Number(one.Min)}..{Number(one.Max)}";
        return $"{(one.IsApproximate ? "~" : "")}{ends}";
    }

    private static string Number(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}
