using System.Text.Json;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tests.Readings;

public class EventJsonTests
{
    // The sample's text starts with an emoji: every offset behind it is one less in code points.
    private static readonly TextSpan Ship = new(10, 18);
    private static readonly TextSpan Left = new(19, 23);
    private static readonly TextSpan Marsh = new(25, 34);

    private static readonly Event Bare = new() { Id = "e1", Beat = "arms", Type = "tie", Trigger = Left };

    [Fact]
    public void A_reading_without_events_has_an_empty_list() => Written().GetArrayLength().ShouldBe(0);

    [Fact]
    public void What_nobody_tells_is_null_or_empty() => Written(Bare).GetRawText().ShouldBe(
        """
        [{"id":"e1","beat":"arms","type":"tie","trigger":{"start":18,"end":22},"tellings":[],"status":null,"status_by_part":{},"certainty":null,"claims":[],
        "roles":[],"places":[],"goods":[],"money":[],"dates":[]}]
        """.ReplaceLineEndings(""));

    [Fact]
    public void The_head_tells_words_status_certainty_and_claims()
    {
        var json = Written(Bare with
        {
            Tellings = [new TextSpan(3, 8), Left],
            Status = "negotiating",
            StatusByPart = [new PartStatus(PartKind.Title, "agreed"), new PartStatus(PartKind.Body, "negotiating")],
            Certainty = new Certainty(CertaintyValue.Possible, Polarity.Positive, 1.004, [new TextSpan(35, 39)]),
            Claims = [0],
        })[0];

        json.GetProperty("tellings").GetRawText().ShouldBe("""[{"start":2,"end":7},{"start":18,"end":22}]""");
        json.GetProperty("status").GetString().ShouldBe("negotiating");
        json.GetProperty("status_by_part").GetRawText().ShouldBe("""{"title":"agreed","body":"negotiating"}""");
        json.GetProperty("certainty").GetRawText().ShouldBe("""{"value":"possible","polarity":"positive","score":1,"cues":[{"start":34,"end":38}]}""");
        json.GetProperty("claims").GetRawText().ShouldBe("""["c1"]""");
    }

    [Fact]
    public void Roles_and_places_name_their_entity_or_none()
    {
        var json = Written(Bare with { Roles = [new EventRole("supplier", 0, Marsh, [0])], Places = [new EventRole("origin", -1, Ship, [])] })[0];

        json.GetProperty("roles").GetRawText().ShouldBe("""[{"role":"supplier","entity":"n1","span":{"start":24,"end":33},"claims":["c1"]}]""");
        json.GetProperty("places").GetRawText().ShouldBe("""[{"role":"origin","entity":null,"span":{"start":9,"end":17},"claims":[]}]""");
    }

    [Fact]
    public void Goods_have_a_quantity_with_open_ends_or_none()
    {
        var json = Written(Bare with
        {
            Goods =
            [
                new EventGood(Ship, "warships", "Type 21", new GoodQuantity(35.5, null, "tonne", true), [0]),
                new EventGood(Left, "other", null, null, []),
            ],
        })[0].GetProperty("goods");

        json[0].GetRawText().ShouldBe(
            """{"span":{"start":9,"end":17},"category":"warships","designation":"Type 21","quantity":{"min":35.5,"max":null,"unit":"tonne","approximate":true},"claims":["c1"]}""");
        json[1].GetRawText().ShouldBe("""{"span":{"start":18,"end":22},"category":"other","designation":null,"quantity":null,"claims":[]}""");
    }

    [Fact]
    public void A_number_past_all_bounds_is_an_open_end() =>
        Written(Bare with { Goods = [new EventGood(Ship, "other", null, new GoodQuantity(2, double.PositiveInfinity, "item", false), [])] })[0]
            .GetProperty("goods")[0].GetProperty("quantity").GetRawText().ShouldBe("""{"min":2,"max":null,"unit":"item","approximate":false}""");

    [Fact]
    public void Money_says_what_for_how_much_and_in_what() => Written(Bare with { Money = [new EventMoney(Left, "price", 100000, 999999, "USD", true, [0])] })[0]
        .GetProperty("money").GetRawText()
        .ShouldBe("""[{"span":{"start":18,"end":22},"for":"price","min":100000,"max":999999,"currency":"USD","approximate":true,"claims":["c1"]}]""");

    [Fact]
    public void Dates_are_days_and_an_open_end_is_null()
    {
        var json = Written(Bare with
        {
            Dates = [new EventDate(Left, new DateOnly(2009, 12, 1), new DateOnly(2009, 12, 31), "seizure", false, [0]), new EventDate(Ship, null, new DateOnly(987, 1, 2), "delivered", true, [])],
        })[0].GetProperty("dates");

        json[0].GetRawText().ShouldBe("""{"span":{"start":18,"end":22},"start":"2009-12-01","end":"2009-12-31","for":"seizure","approximate":false,"claims":["c1"]}""");
        json[1].GetRawText().ShouldBe("""{"span":{"start":9,"end":17},"start":null,"end":"0987-01-02","for":"delivered","approximate":true,"claims":[]}""");
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_designation_is_one_replacement_character() =>
        Written(Bare with { Goods = [new EventGood(Ship, "other", "M\ud83d", null, [])] })[0].GetProperty("goods")[0].GetProperty("designation").GetString().ShouldBe("M\ufffd");

    private static JsonElement Written(params Event[] events)
    {
        var reading = ReportReading.From(Sample.Document()) with { Events = events };
        using var json = JsonDocument.Parse(ReadingJson.ToUtf8(reading));
        return json.RootElement.GetProperty("events").Clone();
    }
}
