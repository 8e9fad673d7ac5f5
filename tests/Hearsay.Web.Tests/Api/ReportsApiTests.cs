using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Web.Tests.Api;

public sealed class ReportsApiTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("Two crates went over the quay at Brask on Monday, a harbour clerk said.\n\nThe port authority denied it.\n");

    [Fact]
    public async Task The_same_bytes_are_new_once_and_known_from_then_on()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        var first = (await desk.Post("/reports?source=quay.txt&wait=true", Text)).Is(201);
        first.Headers.Location!.ToString().ShouldBe("/api/v1/reports/1");
        var report = first.Json.GetProperty("reports")[0];
        report.GetProperty("outcome").GetString().ShouldBe("new");
        first.Json.GetProperty("id").GetString().ShouldBe(report.GetProperty("id").GetString());
        report.GetProperty("id").GetString().ShouldBe($"sha256:{Convert.ToHexStringLower(SHA256.HashData(Text))}");

        var second = (await desk.Post("/reports?source=elsewhere.txt&wait=true", Text)).Is(200);
        second.Json.GetProperty("reports")[0].GetProperty("outcome").GetString().ShouldBe("known");
        desk.Ledger.Reports.Count.ShouldBe(1);
        desk.Ledger.Reports.Named("elsewhere.txt").Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_sent_reads_as_the_command_line_reads_it()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        await using var other = await SampleDesk.Open();
        var path = SampleDesk.Samples[0];
        await desk.Post($"/reports?source={Path.GetFileName(path)}&wait=true", await File.ReadAllBytesAsync(path));
        (await desk.Get("/reports/1/reading")).Body.ShouldBe((await other.Get("/reports/1/reading")).Body);
        (await desk.Post($"/read?source={Path.GetFileName(path)}", await File.ReadAllBytesAsync(path))).Is(200).Body.ShouldBe((await other.Get("/reports/1/reading")).Body);
    }

    [Fact]
    public async Task A_file_of_a_form_that_cannot_be_read_fails_alone()
    {
        await using var desk = await SampleDesk.Open(empty: true, options => options with { MaxBytes = 2000 });
        using var form = ApiClient.Form(("good.txt", Text), ("empty.txt", []), ("large.txt", new byte[3000]), ("noise.bin", RandomNumberGenerator.GetBytes(900)));
        var told = (await desk.Post("/reports?wait=true", form)).Is(201).Json.GetProperty("reports").EnumerateArray().ToList();

        told.Select(one => one.GetProperty("outcome").GetString()).ShouldBe(["new", "failed", "failed", "new"]);
        told[1].GetProperty("error").GetString()!.ShouldContain("nothing in it");
        told[2].GetProperty("error").GetString()!.ShouldContain("2,000 bytes");
        desk.Ledger.Reports.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Progress_is_told_as_it_happens_and_again_to_who_was_away()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        using var form = ApiClient.Form(SampleDesk.Samples.Select(path => (Path.GetFileName(path), File.ReadAllBytes(path))));
        var taken = (await desk.Post("/reports", form)).Is(202);
        var events = taken.Json.GetProperty("events").GetString()!["/api/v1".Length..];

        var told = (await desk.Get(events)).Is(200);
        told.Kind.ShouldBe("text/event-stream");
        told.Body.Split('\n').Count(line => line == "event: report").ShouldBe(2 * SampleDesk.Samples.Count);
        told.Body.ShouldContain("event: done");
        desk.Ledger.Reports.Count.ShouldBe(SampleDesk.Samples.Count);

        var rest = await desk.Get(events, request => request.Headers.Add("Last-Event-ID", "2"));
        rest.Body.Split('\n').Count(line => line == "event: report").ShouldBe((2 * SampleDesk.Samples.Count) - 3);
        (await desk.Get(taken.Headers.Location!.ToString()["/api/v1".Length..])).Json.GetProperty("done").GetBoolean().ShouldBeTrue();
        (await desk.Get("/intake/0000/events")).IsProblem(404);
    }

    [Fact]
    public async Task An_idempotency_key_gives_the_first_answer_again_and_none_to_other_reports()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        Task<Told> Send(byte[] bytes) => desk.Post("/reports?source=quay.txt&wait=true", bytes, request => request.Headers.Add("Idempotency-Key", "k-1"));

        var first = await Send(Text);
        var second = await Send(Text);
        second.Status.ShouldBe(201);
        second.Body.ShouldBe(first.Body);
        (await Send([.. Text, .. "More."u8])).IsProblem(422);
    }

    [Fact]
    public async Task What_is_no_report_is_refused()
    {
        await using var desk = await SampleDesk.Open(empty: true, options => options with { MaxBytes = 2000 });
        (await desk.Post("/reports?wait=true", Text)).IsProblem(400).Json.GetProperty("detail").GetString()!.ShouldContain("source");
        (await desk.Post("/reports?source=x", new byte[3000])).IsProblem(413);
        (await desk.Post("/reports", ApiClient.Form())).IsProblem(400);
        (await desk.Post("/reports", new StringContent("--x\r\nno form"), request => request.Content!.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } })).IsProblem(400);
        (await desk.Post("/reports?source=x&wait=true", Array.Empty<byte>())).IsProblem(422);
        (await desk.Post("/read?source=x", Array.Empty<byte>())).IsProblem(400);
        (await desk.Ask(HttpMethod.Delete, "/reports/1")).IsProblem(405);
        desk.Ledger.Reports.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_report_is_had_by_number_id_and_the_beginning_of_it_with_reading_and_bytes()
    {
        await using var desk = await SampleDesk.Open();
        var report = desk.Ledger.Reports.All()[1];
        foreach (var name in (string[])["2", report.Id, report.Id[7..20]])
        {
            (await desk.Get($"/reports/{name}")).Is(200).Json.GetProperty("id").GetString().ShouldBe(report.Id);
        }

        var original = (await desk.Get("/reports/2/original")).Is(200);
        original.Kind.ShouldBe("application/octet-stream");
        original.ContentHeaders.ContentDisposition!.DispositionType.ShouldBe("attachment");
        original.Body.ShouldBe(Encoding.UTF8.GetString(desk.Ledger.Reports.OriginalOf(report)!));
        foreach (var path in (string[])["/reports/99", "/reports/99/reading", "/reports/99/original", "/nothing"])
        {
            (await desk.Get(path)).IsProblem(404);
        }
    }

    [Fact]
    public async Task Who_has_a_reading_already_is_told_so_until_it_is_judged()
    {
        await using var desk = await SampleDesk.Open();
        var tag = (await desk.Get("/reports/1/reading")).Headers.ETag!;
        (await desk.Get("/reports/1/reading", request => request.Headers.IfNoneMatch.Add(tag))).Is(304).Body.ShouldBeEmpty();
        await desk.Post("/judgements", new { kind = "correct", target = "1#c1", certainty = "unknown" });
        (await desk.Get("/reports/1/reading", request => request.Headers.IfNoneMatch.Add(tag))).Is(200);
    }
}
