using System.Globalization;
using Hearsay.Engine.Carriers;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Specs;

internal static class CarrierSpecs
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly Lazy<Pipeline> Pipeline = new(() => EnglishPipeline.BuildUpTo(Models, Layers.Carriers));

    /// <summary>One carrier a line, with all that is told of it: "vessel: Tamarin Star, type tanker, flag PA".</summary>
    public static string Carriers(string text)
    {
        var carriers = Pipeline.Value.Run(Report.Plain(text)).Carriers;
        return carriers.Count == 0 ? "-" : string.Join('\n', carriers.Select(Written));
    }

    private static string Written(Carrier carrier)
    {
        var told = new List<string?>
        {
            carrier.Name, Labelled("type", carrier.Type), Labelled("count", carrier.Count?.ToString(CultureInfo.InvariantCulture)), Labelled("flag", carrier.Flag),
            carrier.IsStateless ? "stateless" : null, Labelled("imo", carrier.Imo), Labelled("mmsi", carrier.Mmsi), Labelled("call sign", carrier.CallSign),
            Labelled("registration", carrier.Registration), Labelled("hull", carrier.Hull), Labelled("operator", carrier.Operator),
        };
        var kind = carrier.Kind.ToString().ToLowerInvariant();
        return told.TrueForAll(fact => fact is null) ? kind : $"{kind}: {string.Join(", ", told.Where(fact => fact is not null))}";
    }

    private static string? Labelled(string label, string? value) => value is null ? null : $"{label} {value}";
}
