using System.Text.Json;
using Hearsay.Ledger.Export;

namespace Hearsay.Web.Tests.Api;

public sealed class MattersApiTests
{
    [Fact]
    public async Task A_matter_comes_with_its_origins_its_graph_and_a_dossier()
    {
        await using var desk = await SampleDesk.Open();
        var matter = desk.Ledger.Matters.Shown().First();

        var told = (await desk.Get($"/matters/{matter.Id}")).Is(200);
        told.Json.GetProperty("summary").GetString().ShouldBe(matter.Summary);
        told.Json.GetProperty("origins").GetProperty("min").GetInt32().ShouldBe(matter.Origins.Min);
        (await desk.Get($"/matters/{matter.Id}", request => request.Headers.IfNoneMatch.Add(told.Headers.ETag!))).Is(304);
        (await desk.Get($"/matters/{matter.Id}/graph")).Is(200).Json.GetProperty("voices").GetArrayLength().ShouldBeGreaterThan(0);
        (await desk.Get($"/matters/{matter.Id}/dossier")).Is(200).Body.ShouldContain(matter.Summary);
        foreach (var path in (string[])["/matters/m99999", "/matters/x", "/matters/m99999/graph", "/matters/m99999/dossier"])
        {
            (await desk.Get(path)).IsProblem(404);
        }
    }

    [Fact]
    public async Task All_matters_come_in_pages()
    {
        await using var desk = await SampleDesk.Open();
        List<string> ids = [];
        for (var address = "/matters?all=true&limit=7"; ;)
        {
            var page = (await desk.Get(address)).Is(200).Json;
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("matter").GetString()!));
            if (page.GetProperty("next").ValueKind == JsonValueKind.Null)
            {
                break;
            }

            address = $"/matters?all=true&limit=7&cursor={page.GetProperty("next").GetString()}";
        }

        ids.ShouldBe(desk.Ledger.Matters.All().Select(matter => matter.Id));
        while (desk.Ledger.Briefs.Refresh())
        {
        }

        var shown = (await desk.Get("/matters")).Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("matter").GetString()).ToList();
        shown.ShouldBe(desk.Ledger.Matters.Shown().Select(matter => matter.Id), ignoreOrder: true);
        List<string?> paged = [];
        for (string? next = ""; next is not null;)
        {
            var page = (await desk.Get($"/matters?limit=1&cursor={next}")).Is(200).Json;
            paged.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("matter").GetString()));
            next = page.GetProperty("next").GetString();
        }

        paged.ShouldBe(shown);
        (await desk.Get("/matters?all=true&limit=500")).Json.GetProperty("items").GetArrayLength().ShouldBe(ids.Count);
        (await desk.Get("/matters?cursor=x")).IsProblem(400);
        (await desk.Get("/matters?limit=0")).IsProblem(400);
        (await desk.Get("/matters?all=true&limit=0")).IsProblem(400);
    }

    [Fact]
    public async Task Every_format_is_exported_as_a_download()
    {
        await using var desk = await SampleDesk.Open();
        foreach (var exporter in Exporters.All)
        {
            var told = (await desk.Get($"/export/{exporter.Name}?matter=m1")).Is(200);
            told.Kind.ShouldBe(exporter.MediaType.Split(';')[0]);
            told.ContentHeaders.ContentDisposition!.DispositionType.ShouldBe("attachment");
            told.Body.ShouldNotBeEmpty();
        }

        (await desk.Get("/export/dossier")).IsProblem(400);
        (await desk.Get("/export/doc")).IsProblem(404);
        (await desk.Get("/export/csv?matter=m99999")).IsProblem(404);
    }
}
