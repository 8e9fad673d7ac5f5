using System.Text.Json;

namespace Hearsay.Web.Tests.Api;

public sealed class ListsApiTests
{
    [Theory]
    [InlineData("/reports")]
    [InlineData("/voices?all=true")]
    [InlineData("/parties?all=true")]
    [InlineData("/copies")]
    [InlineData("/search?q=lisk")]
    public async Task Pages_of_a_list_are_the_list_and_are_not_sent_twice(string path)
    {
        await using var desk = await SampleDesk.Open();
        foreach (var copied in SampleDesk.Samples.Take(2))
        {
            await desk.Post("/reports?source=copy.html&wait=true", (byte[])[.. await File.ReadAllBytesAsync(copied), (byte)'\n']);
        }

        var sign = path.Contains('?') ? '&' : '?';
        var whole = (await desk.Get($"{path}{sign}limit=500")).Is(200);
        var all = whole.Json.GetProperty("items").EnumerateArray().Select(item => item.GetRawText()).ToList();
        all.Count.ShouldBeGreaterThan(1);
        whole.Json.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);

        List<string> paged = [];
        for (var address = $"{path}{sign}limit=1"; ;)
        {
            var page = (await desk.Get(address)).Is(200).Json;
            paged.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetRawText()));
            if (page.GetProperty("next").GetString() is not { } next || paged.Count > all.Count)
            {
                break;
            }

            address = $"{path}{sign}limit=1&cursor={next}";
        }

        paged.ShouldBe(all);
        (await desk.Get($"{path}{sign}limit=500", request => request.Headers.IfNoneMatch.Add(whole.Headers.ETag!))).Is(304);
        (await desk.Get($"{path}{sign}cursor=x")).IsProblem(400);
        (await desk.Get($"{path}{sign}limit=501")).IsProblem(400);
    }

    [Fact]
    public async Task Reports_are_filtered_by_words_outlet_and_days()
    {
        await using var desk = await SampleDesk.Open();
        var all = (await desk.Get("/reports")).Json.GetProperty("items").EnumerateArray().ToList();
        all.Select(one => one.GetProperty("number").GetInt64()).ShouldBe(all.Select(one => one.GetProperty("number").GetInt64()).OrderDescending());
        var outlet = all.Select(one => one.GetProperty("outlet").GetString()).First(name => name is not null)!;

        async Task<List<JsonElement>> Ask(string query) => [.. (await desk.Get($"/reports?{query}")).Is(200).Json.GetProperty("items").EnumerateArray()];

        (await Ask($"outlet={Uri.EscapeDataString(outlet)}")).ShouldAllBe(one => one.GetProperty("outlet").GetString() == outlet);
        (await Ask("q=nosuchword")).ShouldBeEmpty();
        (await Ask("q=lisk")).ShouldNotBeEmpty();
        (await Ask("from=2999-01-01")).ShouldBeEmpty();
        (await Ask("to=2999-01-01")).Count.ShouldBe(all.Count(one => one.GetProperty("published").ValueKind == JsonValueKind.String));
        (await desk.Get("/reports?from=yesterday")).IsProblem(400);
    }

    [Fact]
    public async Task A_voice_comes_with_its_record_and_a_party_by_any_writing_of_its_name()
    {
        await using var desk = await SampleDesk.Open();
        var voice = desk.Ledger.Voices.Most(1)[0];
        (await desk.Get($"/voices/{Uri.EscapeDataString(voice.Name!.ToUpperInvariant())}")).Is(200).Json.GetProperty("record").GetProperty("told").GetInt64().ShouldBeGreaterThan(0);
        var party = desk.Ledger.Parties.Most(1)[0];
        (await desk.Get($"/parties/{Uri.EscapeDataString(party.Name)}")).Is(200).Json.GetProperty("items")[0].GetProperty("party").GetString().ShouldBe(party.Name);
        (await desk.Get("/voices/nobody%2Fat-all")).IsProblem(404);
        (await desk.Get("/parties/nobody")).IsProblem(404);
    }

    [Fact]
    public async Task A_search_looks_where_it_is_told()
    {
        await using var desk = await SampleDesk.Open();
        foreach (var kind in (string[])["report", "claim", "voice"])
        {
            var word = kind == "voice" ? desk.Ledger.Voices.Most(1)[0].Name! : "lisk";
            (await desk.Get($"/search?q={Uri.EscapeDataString(word)}&in={kind}s")).Is(200).Json.GetProperty("items").EnumerateArray().ShouldAllBe(hit => hit.GetProperty("found").GetString() == kind);
        }

        (await desk.Get("/search")).IsProblem(400);
        (await desk.Get("/search?q=lisk&in=drawers")).IsProblem(400);
    }
}
