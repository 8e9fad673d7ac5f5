using System.Globalization;
using System.Text.Json;

namespace Hearsay.Engine.Readings;

/// <summary>
/// Writes the contract's "events". Beyond the contract: "tellings", "status_by_part", the "claims" behind each slot, and "approximate" of dates.
/// </summary>
internal static class EventJson
{
    public static void Write(ReportReading reading, Utf8JsonWriter json, SpanWriter spans)
    {
        json.WriteStartArray("events");
        foreach (var told in reading.Events)
        {
            json.WriteStartObject();
            WriteHead(told, json, spans);
            WriteRoles("roles", told.Roles, reading, json, spans);
            WriteRoles("places", told.Places, reading, json, spans);
            WriteGoods(told.Goods, json, spans);
            WriteMoney(told.Money, json, spans);
            WriteDates(told.Dates, json, spans);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteHead(Event told, Utf8JsonWriter json, SpanWriter spans)
    {
        json.WriteString("id", told.Id);
        json.WriteText("beat", told.Beat);
        json.WriteText("type", told.Type);
        spans.WriteOne("trigger", told.Trigger);
        spans.WriteList("tellings", told.Tellings);
        json.WriteText("status", told.Status);
        json.WriteStartObject("status_by_part");
        foreach (var part in told.StatusByPart)
        {
            json.WriteText(part.Part.Word(), part.Status);
        }

        json.WriteEndObject();
        CertaintyJson.Write(told.Certainty, json, spans);
        WriteClaims(told.Claims, json);
    }

    private static void WriteRoles(string property, IReadOnlyList<EventRole> roles, ReportReading reading, Utf8JsonWriter json, SpanWriter spans)
    {
        json.WriteStartArray(property);
        foreach (var role in roles)
        {
            json.WriteStartObject();
            json.WriteText("role", role.Role);
            json.WriteText("entity", role.Entity < 0 ? null : reading.Entities[role.Entity].Id);
            spans.WriteOne("span", role.Span);
            WriteClaims(role.Claims, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteGoods(IReadOnlyList<EventGood> goods, Utf8JsonWriter json, SpanWriter spans)
    {
        json.WriteStartArray("goods");
        foreach (var good in goods)
        {
            json.WriteStartObject();
            spans.WriteOne("span", good.Span);
            json.WriteText("category", good.Category);
            json.WriteText("designation", good.Designation);
            if (good.Quantity is { } quantity)
            {
                json.WriteStartObject("quantity");
                WriteRange(quantity.Min, quantity.Max, json);
                json.WriteText("unit", quantity.Unit);
                json.WriteBoolean("approximate", quantity.IsApproximate);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("quantity");
            }

            WriteClaims(good.Claims, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMoney(IReadOnlyList<EventMoney> amounts, Utf8JsonWriter json, SpanWriter spans)
    {
        json.WriteStartArray("money");
        foreach (var amount in amounts)
        {
            json.WriteStartObject();
            spans.WriteOne("span", amount.Span);
            json.WriteText("for", amount.For);
            WriteRange(amount.Min, amount.Max, json);
            json.WriteText("currency", amount.Currency);
            json.WriteBoolean("approximate", amount.IsApproximate);
            WriteClaims(amount.Claims, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDates(IReadOnlyList<EventDate> dates, Utf8JsonWriter json, SpanWriter spans)
    {
        json.WriteStartArray("dates");
        foreach (var date in dates)
        {
            json.WriteStartObject();
            spans.WriteOne("span", date.Span);
            json.WriteText("start", Iso(date.Start));
            json.WriteText("end", Iso(date.End));
            json.WriteText("for", date.For);
            json.WriteBoolean("approximate", date.IsApproximate);
            WriteClaims(date.Claims, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteClaims(IReadOnlyList<int> claims, Utf8JsonWriter json)
    {
        json.WriteStartArray("claims");
        foreach (var claim in claims)
        {
            json.WriteStringValue(ReportReading.ClaimId(claim));
        }

        json.WriteEndArray();
    }

    private static void WriteRange(double? min, double? max, Utf8JsonWriter json)
    {
        WriteEnd("min", min, json);
        WriteEnd("max", max, json);
    }

    // A number of four hundred digits is past what a double holds, and JSON has no infinity: an end that nobody can give is open.
    private static void WriteEnd(string property, double? end, Utf8JsonWriter json)
    {
        if (end is { } number && double.IsFinite(number))
        {
            json.WriteNumber(property, number);
        }
        else
        {
            json.WriteNull(property);
        }
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
