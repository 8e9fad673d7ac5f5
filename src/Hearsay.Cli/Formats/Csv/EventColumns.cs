using Hearsay.Engine.Readings;
using Hearsay.Engine.Text;

namespace Hearsay.Cli.Formats.Csv;

/// <summary>The columns of the table of events. Their names and order are a promise: new ones go to the end, and docs/csv.md tells of each.</summary>
internal static class EventColumns
{
    private static readonly string[] Roles =
        ["supplier", "recipient", "broker", "carrier", "financier", "seizer", "crew", "authority", "target", "attacker", "party"];

    private static readonly string[] Places = ["origin", "transit", "destination", "scene"];

    public static IReadOnlyList<EventColumn> All { get; } =
    [
        new("report", (reading, _) => Cells.Path(reading.Report.Source)),
        new("title", (reading, _) => Cells.Text(reading.Report.Title)),
        new("outlet", (reading, _) => Cells.Text(reading.Report.Outlet?.Name ?? reading.Report.Outlet?.Domain)),
        new("published", (reading, _) => Cells.Text(reading.Report.Published)),
        new("event", (_, told) => Cells.Text(told.Id)),
        new("beat", (_, told) => Cells.Text(told.Beat)),
        new("type", (_, told) => Cells.Text(told.Type)),
        new("status", (_, told) => Cells.Text(told.Status)),
        new("status_by_part", (_, told) => Cells.Distinct(told.StatusByPart.Select(part => $"{part.Part.Word()}={part.Status}"))),
        new("certainty", (_, told) => told.Certainty?.Value.Word() ?? ""),
        new("polarity", (_, told) => told.Certainty?.Polarity.Word() ?? ""),
        new("score", (_, told) => Cells.Number(told.Certainty is { } certainty ? Math.Round(certainty.Score, 2) : null)),
        new("trigger", (reading, told) => Cells.Text(In(reading, told.Trigger))),
        .. Roles.Select(role => new EventColumn(role, (reading, told) => Fillers(reading, told.Roles, role))),
        new("other_roles", OtherRoles),
        .. Places.Select(place => new EventColumn(place, (reading, told) => Fillers(reading, told.Places, place))),
        new("goods", (reading, told) => Cells.Aligned(told.Goods.Select(good => In(reading, good.Span)))),
        new("categories", (_, told) => Cells.Aligned(told.Goods.Select(good => good.Category))),
        new("designations", (_, told) => Cells.Aligned(told.Goods.Select(good => good.Designation))),
        new("quantity_min", (_, told) => Cells.Aligned(told.Goods.Select(good => Cells.Number(good.Quantity?.Min)))),
        new("quantity_max", (_, told) => Cells.Aligned(told.Goods.Select(good => Cells.Number(good.Quantity?.Max)))),
        new("unit", (_, told) => Cells.Aligned(told.Goods.Select(good => good.Quantity?.Unit))),
        new("money", (reading, told) => Cells.Aligned(told.Money.Select(amount => In(reading, amount.Span)))),
        new("money_for", (_, told) => Cells.Aligned(told.Money.Select(amount => amount.For))),
        new("money_min", (_, told) => Cells.Aligned(told.Money.Select(amount => Cells.Number(amount.Min)))),
        new("money_max", (_, told) => Cells.Aligned(told.Money.Select(amount => Cells.Number(amount.Max)))),
        new("currency", (_, told) => Cells.Aligned(told.Money.Select(amount => amount.Currency))),
        new("date", (reading, told) => Cells.Aligned(told.Dates.Select(date => In(reading, date.Span)))),
        new("date_for", (_, told) => Cells.Aligned(told.Dates.Select(date => date.For))),
        new("date_start", (_, told) => Cells.Aligned(told.Dates.Select(date => Cells.Day(date.Start)))),
        new("date_end", (_, told) => Cells.Aligned(told.Dates.Select(date => Cells.Day(date.End)))),
        new("claims", (_, told) => Cells.Distinct(told.Claims.Select(ReportReading.ClaimId))),
        new("origins", (reading, told) => Cells.Distinct(Chains(reading, told).Select(chain => VoiceWords.Of(reading.Voices[chain[^1]])))),
        new("chains", (reading, told) => Cells.Distinct(Chains(reading, told).Select(chain =>
            string.Join(VoiceWords.Arrow, chain.Select(voice => VoiceWords.Of(reading.Voices[voice])))))),
    ];

    private static string Fillers(ReportReading reading, IReadOnlyList<EventRole> fillers, string role) =>
        Cells.Distinct(fillers.Where(filler => filler.Role == role).Select(filler => Name(reading, filler)));

    private static string OtherRoles(ReportReading reading, Event told) => Cells.Distinct(
    [
        .. told.Roles.Where(filler => !Roles.Contains(filler.Role)).Select(filler => $"{filler.Role}={Name(reading, filler)}"),
        .. told.Places.Where(filler => !Places.Contains(filler.Role)).Select(filler => $"{filler.Role}={Name(reading, filler)}"),
    ]);

    private static string Name(ReportReading reading, EventRole filler) => filler.Entity < 0 ? In(reading, filler.Span) : reading.Entities[filler.Entity].Name;

    private static IEnumerable<IReadOnlyList<int>> Chains(ReportReading reading, Event told) =>
        told.Claims.Select(claim => reading.Claims[claim].Chain).Where(chain => chain.Count > 0);

    private static string In(ReportReading reading, TextSpan span) => span.In(reading.Report.Text).ToString();
}
