using System.Globalization;
using System.Text.Json;
using Hearsay.Engine.Reports;

namespace Hearsay.Engine.Readings;

/// <summary>Reads back what <see cref="EventJson"/> wrote.</summary>
internal static class EventParser
{
    public static IReadOnlyList<Event> EventsOf(JsonElement root, SpanReader spans, IReadOnlyList<Entity> entities)
    {
        var places = entities.Select((entity, place) => (entity.Id, place)).ToDictionary(StringComparer.Ordinal);
        return root.ListOf("events", one => EventOf(one, spans, places));
    }

    private static Event EventOf(JsonElement one, SpanReader spans, Dictionary<string, int> entities) => new()
    {
        Id = one.Required("id"),
        Beat = one.Required("beat"),
        Type = one.Required("type"),
        Trigger = spans.OneOf(one, "trigger"),
        Tellings = spans.ListOf(one, "tellings"),
        Status = one.Text("status"),
        StatusByPart = [.. one.GetProperty("status_by_part").EnumerateObject()
            .Select(part => new PartStatus(ContractWords.Value<PartKind>(part.Name), part.Value.GetString()!))],
        Certainty = ReadingParser.CertaintyOf(one, spans),
        Claims = one.Numbers("claims"),
        Roles = RolesOf(one, "roles", spans, entities),
        Places = RolesOf(one, "places", spans, entities),
        Goods = one.ListOf("goods", good => new EventGood(
            spans.OneOf(good, "span"), good.Required("category"), good.Text("designation"), QuantityOf(good), good.Numbers("claims"))),
        Money = one.ListOf("money", sum => new EventMoney(
            spans.OneOf(sum, "span"), sum.Required("for"), sum.Number("min"), sum.Number("max"), sum.Text("currency"),
            sum.GetProperty("approximate").GetBoolean(), sum.Numbers("claims"))),
        Dates = one.ListOf("dates", date => new EventDate(
            spans.OneOf(date, "span"), DayOf(date.Text("start")), DayOf(date.Text("end")), date.Required("for"),
            date.GetProperty("approximate").GetBoolean(), date.Numbers("claims"))),
    };

    private static IReadOnlyList<EventRole> RolesOf(JsonElement one, string property, SpanReader spans, Dictionary<string, int> entities) =>
        one.ListOf(property, role => new EventRole(
            role.Required("role"), role.Text("entity") is { } id ? entities[id] : -1, spans.OneOf(role, "span"), role.Numbers("claims")));

    private static GoodQuantity? QuantityOf(JsonElement good) =>
        good.GetProperty("quantity") is { ValueKind: JsonValueKind.Object } one
            ? new GoodQuantity(one.Number("min"), one.Number("max"), one.Required("unit"), one.GetProperty("approximate").GetBoolean())
            : null;

    private static DateOnly? DayOf(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
