using Hearsay.Beats;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Specs;

internal static class EventSpecs
{
    private static readonly ModelPack Models = ModelFolder.OpenEnglish().Pack;
    private static readonly Lazy<Pipeline> Arms = new(() => EnglishPipeline.Build(Models, BeatFolder.OpenArms()));
    private static readonly Lazy<Pipeline> TradeSanctions = new(() => EnglishPipeline.Build(Models, BeatFolder.Open(BeatFolder.FolderOf("trade-sanctions"))));

    /// <summary>
    /// One event of the arms beat a line: type, status where it has one, "not" where it is denied, roles and places, goods, money, dates:
    /// "transfer delivered: supplier Iran, recipient Kenya; 40 rifles; price $2 million; 2019-04-01..2019-04-30". Published on Wednesday 2020-06-17.
    /// </summary>
    public static string Events(string text) => Read(Arms.Value, text);

    /// <summary>The same for the beat of trade sanctions.</summary>
    public static string TradeEvents(string text) => Read(TradeSanctions.Value, text);

    private static string Read(Pipeline pipeline, string text)
    {
        var reading = ReportReading.From(pipeline.Run(Report.Plain(text) with { Published = "2020-06-17" }));
        return reading.Events.Count == 0 ? "-" : string.Join('\n', reading.Events.Select(one => Written(reading, one)));
    }

    private static string Written(ReportReading reading, Event one)
    {
        string[] slots =
        [
            string.Join(", ", one.Roles.Concat(one.Places).Select(role => $"{role.Role} {Name(reading, role)}")),
            string.Join(", ", one.Goods.Select(good => Words(reading, good.Span) + (good.Designation is null ? "" : $" [{good.Designation}]"))),
            string.Join(", ", one.Money.Select(money => $"{money.For} {Words(reading, money.Span)}")),
            string.Join(", ", one.Dates.Select(date => $"{date.Start:yyyy-MM-dd}..{date.End:yyyy-MM-dd}")),
        ];
        var isDenied = one.Certainty?.Polarity == Polarity.Negative;
        return $"{one.Type}{(one.Status is null ? "" : $" {one.Status}")}{(isDenied ? " not" : "")}: {string.Join("; ", slots.Where(slot => slot.Length > 0))}";
    }

    private static string Name(ReportReading reading, EventRole role) =>
        role.Entity >= 0 ? reading.Entities[role.Entity].Name : Words(reading, role.Span);

    private static string Words(ReportReading reading, TextSpan span) => span.In(reading.Report.Text).ToString().ReplaceLineEndings(" ");
}
