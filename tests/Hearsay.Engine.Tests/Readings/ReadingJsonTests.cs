using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Carriers;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tests.Readings;

public class ReadingJsonTests
{
    [Fact]
    public void The_json_has_the_contracts_shape()
    {
        var json = Encoding.UTF8.GetString(ReadingJson.ToUtf8(ReportReading.From(Sample.Document()), new JsonOptions { IsIndented = true }));

        json.ShouldBe(Sample.Json.ReplaceLineEndings(Environment.NewLine));
    }

    [Fact]
    public void For_ndjson_it_is_one_line()
    {
        Encoding.UTF8.GetString(ReadingJson.ToUtf8(ReportReading.From(Sample.Document()))).ShouldNotContain('\n');
    }

    [Fact]
    public void A_report_without_layers_has_empty_lists_and_nulls()
    {
        using var json = JsonDocument.Parse(ReadingJson.ToUtf8(ReportReading.From(new Document(Report.Plain("")))));

        json.RootElement.GetProperty("claims").GetArrayLength().ShouldBe(0);
        json.RootElement.GetProperty("report").GetProperty("title").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void A_finding_names_its_kind_its_claims_and_its_words()
    {
        var document = Sample.Document();
        document.SetFindings([new Finding(FindingKind.OneAnonymousOrigin, [0], "All goes back to one.", [new TextSpan(25, 34)])]);
        using var json = JsonDocument.Parse(ReadingJson.ToUtf8(ReportReading.From(document)));

        json.RootElement.GetProperty("findings").GetRawText()
            .ShouldBe("""[{"kind":"one-anonymous-origin","claims":["c1"],"note":"All goes back to one.","words":[{"start":24,"end":33}]}]""");
    }

    [Fact]
    public void A_vessel_has_what_the_report_tells_of_it_and_no_more()
    {
        var entity = new Entity("n1", EntityKind.Vessel, "Blue Orchid", [new TextSpan(10, 18)])
        {
            Carrier = new Carrier(0, new TokenRange(2, 4), CarrierKind.Vessel) { Name = "Blue Orchid", Imo = "9187629", IsStateless = true, Count = 2 },
        };
        var unknown = entity with { Id = "n2", Carrier = new Carrier(1, new TokenRange(2, 4), CarrierKind.Vessel) { Name = "Blue Orchid" } };
        using var json = JsonDocument.Parse(ReadingJson.ToUtf8(ReportReading.From(Sample.Document()) with { Entities = [entity, unknown] }));

        var entities = json.RootElement.GetProperty("entities");
        entities[0].GetProperty("carrier").GetRawText().ShouldBe("""{"stateless":true,"imo":"9187629","count":2}""");
        entities[1].TryGetProperty("carrier", out _).ShouldBeFalse();
    }

    [Fact]
    public void Explained_a_claim_has_the_reasons_for_each_link_and_for_its_certainty()
    {
        var reading = ReportReading.From(Sample.Document());
        var claim = reading.Claims[0] with
        {
            ChainReasons = [[new Reason("publisher", "The Relay", [])], [new Reason("names the source", "Ida Marsh", [new TextSpan(25, 34)])]],
            CertaintyReasons = [new Reason("cue verb", "certainty certain", [new TextSpan(35, 39)])],
        };
        reading = reading with { Claims = [claim] };
        using var json = JsonDocument.Parse(ReadingJson.ToUtf8(reading, new JsonOptions { Explains = true }));
        using var bare = JsonDocument.Parse(ReadingJson.ToUtf8(reading));

        var reasons = json.RootElement.GetProperty("claims")[0].GetProperty("reasons");
        reasons.GetProperty("chain")[1].GetRawText().ShouldBe("""[{"rule":"names the source","effect":"Ida Marsh","words":[{"start":24,"end":33}]}]""");
        reasons.GetProperty("certainty").GetRawText().ShouldBe("""[{"rule":"cue verb","effect":"certainty certain","words":[{"start":34,"end":38}]}]""");
        bare.RootElement.GetProperty("claims")[0].TryGetProperty("reasons", out _).ShouldBeFalse();
    }

    [Fact]
    public void Any_text_at_all_can_be_written_and_keeps_its_length_in_code_points() => Prop.ForAll<string>(text =>
    {
        text ??= "";
        var reading = ReportReading.From(new Document(Report.Plain(text)));
        using var json = JsonDocument.Parse(ReadingJson.ToUtf8(reading));
        var written = json.RootElement.GetProperty("report");
        var runes = written.GetProperty("text").GetString()!.EnumerateRunes().Count();
        foreach (var part in written.GetProperty("parts").EnumerateArray())
        {
            part.GetProperty("end").GetInt32().ShouldBe(runes);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_one_replacement_character()
    {
        var reading = ReportReading.From(new Document(Report.Plain("a\ud83db")));
        using var json = JsonDocument.Parse(ReadingJson.ToUtf8(reading));

        json.RootElement.GetProperty("report").GetProperty("text").GetString().ShouldBe("a\ufffdb");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{ "hearsay": "2", "report": {} }""")]
    [InlineData("""{ "hearsay": "1", "report": { "text": null } }""")]
    public void What_is_no_reading_is_refused(string json) =>
        Should.Throw<JsonException>(() => ReadingParser.Parse(Encoding.UTF8.GetBytes(json)));
}
