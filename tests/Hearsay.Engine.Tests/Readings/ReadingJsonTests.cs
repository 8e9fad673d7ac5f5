using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Tests.Readings;

public class ReadingJsonTests
{
    [Fact]
    public void The_json_has_the_contracts_shape()
    {
        var json = Encoding.UTF8.GetString(ReadingJson.ToUtf8(ReportReading.From(Sample.Document()), indented: true));

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
}
