using System.Text.Json;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Reports;

namespace Hearsay.Web.Tests.Api;

public sealed class JudgementsApiTests
{
    [Fact]
    public async Task A_rejected_claim_is_in_the_log_under_the_name_of_who_is_here()
    {
        await using var desk = await SampleDesk.Open();
        var report = desk.Ledger.Reports.All()[0];

        var told = (await desk.Post("/judgements", new { kind = "reject", target = $"{report.Id}#c1", why = "it says no such thing" })).Is(201);

        told.Json.GetProperty("judgement").GetInt64().ShouldBe(1);
        told.Json.GetProperty("number").GetInt64().ShouldBe(1);
        told.Json.GetProperty("who").GetString().ShouldBe("ann");
        told.Json.GetProperty("says").GetString().ShouldBe($"rejects {report.Source}#c1");
        told.Headers.Location!.ToString().ShouldBe("/api/v1/judgements/1");
        desk.Ledger.Judgements.Corrected(report)!.Verdicts["c1"].ShouldBe(Verdict.Rejected);
        desk.Ledger.Judgements.Find(1)!.Why.ShouldBe("it says no such thing");
    }

    [Fact]
    public async Task An_undoing_takes_back_and_says_what()
    {
        await using var desk = await SampleDesk.Open();
        var report = desk.Ledger.Reports.All()[0];
        await desk.Post("/judgements", new { kind = "accept", target = $"{report.Number}#c1" });

        var undone = (await desk.Post("/judgements/1/undo", new { why = "too early" })).Is(201);
        undone.Json.GetProperty("undoes").GetInt64().ShouldBe(1);
        desk.Ledger.Judgements.Corrected(report)!.Verdicts.ShouldBeEmpty();
        (await desk.Get("/judgements/1")).Json.GetProperty("undone_by").GetInt64().ShouldBe(2);

        (await desk.Post("/judgements/1/undo")).IsProblem(422).Json.GetProperty("detail").GetString()!.ShouldContain("undo 2");
        (await desk.Post("/judgements/9/undo")).IsProblem(404);
    }

    [Fact]
    public async Task A_claim_is_corrected_by_places_in_the_text_and_by_voices()
    {
        await using var desk = await SampleDesk.Open();
        var report = desk.Ledger.Reports.All()[0];
        var json = (await desk.Get($"/reports/{report.Number}/reading")).Json;
        var span = json.GetProperty("claims")[0].GetProperty("content")[0];
        var (start, end) = (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());

        (await desk.Post("/judgements", new
        {
            kind = "correct",
            target = $"{report.Number}#c1",
            contentSpans = new[] { new { start, end = end - 1 } },
            chain = (List<string>)["two clerks"],
            certainty = "possible",
            polarity = "negative",
        })).Is(201);

        var corrected = (await desk.Get($"/reports/{report.Number}/reading")).Json.GetProperty("claims")[0];
        corrected.GetProperty("content")[0].GetProperty("end").GetInt32().ShouldBe(end - 1);
        corrected.GetProperty("certainty").GetProperty("value").GetString().ShouldBe("possible");
        var read = (await desk.Get($"/reports/{report.Number}/reading?judged=false")).Json.GetProperty("claims")[0];
        read.GetProperty("content")[0].GetProperty("end").GetInt32().ShouldBe(end);
    }

    [Theory]
    [InlineData("""{"kind":"accept"}""", 400)]
    [InlineData("""{"kind":"guess","target":"m1"}""", 400)]
    [InlineData("""{"kind":"accept","target":"m1","who":"eve"}""", 400)]
    [InlineData("""[1]""", 400)]
    [InlineData("""{"kind":"accept","target":"no such report#c1"}""", 422)]
    [InlineData("""{"kind":"accept","target":"1#c99999"}""", 422)]
    [InlineData("""{"kind":"accept","target":"m1"}""", 422)]
    [InlineData("""{"kind":"accept","target":"1#c1","grade":"A"}""", 422)]
    [InlineData("""{"kind":"grade","target":"m1","grade":"G"}""", 422)]
    [InlineData("""{"kind":"undo","target":"1"}""", 422)]
    [InlineData("""{"kind":"correct","target":"1#c1"}""", 422)]
    [InlineData("""{"kind":"correct","target":"1#c1","contentSpans":[{"start":5,"end":9000000}]}""", 422)]
    [InlineData("""{"kind":"correct","target":"1#c1","contentSpans":[{"start":5,"end":5}]}""", 422)]
    [InlineData("""{"kind":"correct","target":"1#c1","contentSpans":[]}""", 422)]
    [InlineData("""{"kind":"correct","target":"1#c1","chain":["a",null]}""", 422)]
    [InlineData("""{"kind":"merge","target":"m1","others":[null]}""", 422)]
    [InlineData("""{"kind":"correct","target":"1#e1","slots":[{"role":"","filler":"x"}]}""", 422)]
    public async Task What_makes_no_sense_is_refused_and_leaves_no_trace(string body, int status)
    {
        await using var desk = await SampleDesk.Open();
        (await desk.Post("/judgements", body)).IsProblem(status);
        desk.Ledger.Judgements.Log().ShouldBeEmpty();
    }

    [Fact]
    public async Task All_kinds_are_judged_as_at_the_command_line()
    {
        await using var desk = await SampleDesk.Open();
        var matters = desk.Ledger.Matters.Shown().Select(matter => matter.Id).Take(2).ToList();
        var voices = desk.Ledger.Voices.Most(2).Select(voice => $"voice:{voice.Name}").ToList();
        (await desk.Post("/judgements", new { kind = "merge", target = voices[0], others = (List<string>)[voices[1]] })).Is(201);
        (await desk.Post("/judgements", new { kind = "split", target = voices[1] })).Is(201);
        (await desk.Post("/judgements", new { kind = "grade", target = voices[0], grade = "b", why = "often right" })).Is(201);
        (await desk.Post("/judgements", new { kind = "grade", target = matters[0], grade = "3" })).Is(201);
        (await desk.Post("/judgements", new { kind = "note", target = matters[0], text = "ask the port" })).Is(201);
        (await desk.Post("/judgements", new { kind = "merge", target = matters[0], others = (List<string>)[matters[1]] })).Is(201);

        desk.Ledger.Judgements.Log().Select(entry => entry.Judgement.Kind).ShouldBe(
            [JudgementKind.Merge, JudgementKind.Split, JudgementKind.Grade, JudgementKind.Grade, JudgementKind.Note, JudgementKind.Merge]);
    }

    [Fact]
    public async Task A_slot_of_an_event_is_filled_and_emptied()
    {
        await using var desk = await SampleDesk.Open();
        var (report, told) = EventWithRoles(desk);
        var role = told.GetProperty("roles")[0].GetProperty("role").GetString();

        (await desk.Post("/judgements", new { kind = "correct", target = $"{report.Number}#{told.GetProperty("id").GetString()}", slots = new object[] { new { role, filler = (string?)null } } })).Is(201)
            .Json.GetProperty("says").GetString()!.ShouldEndWith($"{role} is empty");
    }

    [Fact]
    public async Task The_log_comes_in_pages_the_latest_first()
    {
        await using var desk = await SampleDesk.Open();
        for (var i = 1; i <= 5; i++)
        {
            await desk.Post("/judgements", new { kind = "note", target = "1", text = $"note {i}" });
        }

        List<long> numbers = [];
        for (string? cursor = null; ;)
        {
            var page = (await desk.Get($"/judgements?limit=2{(cursor is null ? "" : $"&cursor={cursor}")}")).Is(200).Json;
            numbers.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("judgement").GetInt64()));
            cursor = page.GetProperty("next").GetString();
            if (cursor is null)
            {
                break;
            }
        }

        numbers.ShouldBe([5, 4, 3, 2, 1]);
        (await desk.Get("/judgements?cursor=nonsense")).IsProblem(400);
        (await desk.Get("/judgements?limit=0")).IsProblem(400);
        (await desk.Get("/judgements?limit=many")).IsProblem(400);
    }

    private static (ReportRef Report, JsonElement Event) EventWithRoles(SampleDesk desk)
    {
        foreach (var report in desk.Ledger.Reports.All())
        {
            var json = JsonDocument.Parse(Hearsay.Engine.Readings.ReadingJson.ToUtf8(desk.Ledger.Reports.ReadingOf(report)!)).RootElement;
            foreach (var told in json.GetProperty("events").EnumerateArray().Where(told => told.GetProperty("roles").GetArrayLength() > 0))
            {
                return (report, told);
            }
        }

        throw new InvalidOperationException("The samples have no event with roles.");
    }
}
