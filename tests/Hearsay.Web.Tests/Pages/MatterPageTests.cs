using System.Net;
using System.Text.Json;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Bodies;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Wording;

namespace Hearsay.Web.Tests.Pages;

public sealed class MatterPageTests
{
    [Fact]
    public async Task Every_claim_stands_on_its_side_in_its_words_and_leads_to_its_place_in_the_report()
    {
        await using var desk = await SampleDesk.Open();
        var matter = Denied(desk);
        var page = await desk.Page($"/matters/{matter.Id}");

        page.QuerySelector("h1").Words().ShouldBe(matter.Summary);
        page.QuerySelector(".head .sum").Words().ShouldContain(MatterWords.Origins(matter.Origins));
        foreach (var side in Enum.GetValues<Side>())
        {
            var quotes = page.QuerySelectorAll($".quotes.{(side == Side.Tells ? "tells" : "denies")} .quote").ToList();
            var claims = matter.Claims.Where(claim => claim.Side == side).ToList();
            quotes.Select(quote => quote.QuerySelector("blockquote").Words()).ShouldBe(claims.Select(claim => string.Join(' ', claim.Content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
            quotes.Select(quote => quote.QuerySelector(".line a")!.GetAttribute("href")).ShouldBe(claims.Select(claim => $"/reports/{claim.Report.Id["sha256:".Length..][..12]}#{claim.Claim}"));
            quotes.Select(quote => quote.QuerySelectorAll(".way li").Length).ShouldBe(claims.Select(claim => claim.Chain.Count));
        }
    }

    [Fact]
    public async Task Origins_are_named_with_the_reason_why_each_counts()
    {
        await using var desk = await SampleDesk.Open();
        foreach (var matter in desk.Ledger.Matters.Shown())
        {
            var page = await desk.Page($"/matters/{matter.Id}");
            var origins = page.QuerySelectorAll(".origins li").ToList();
            origins.Count.ShouldBe(matter.Origins.List.Count);
            foreach (var (line, origin) in origins.Zip(matter.Origins.List))
            {
                line.Words().ShouldContain(origin.Name);
                line.Words().ShouldContain(origin.Reason);
                line.ClassList.ShouldContain(origin.IsCertain ? "counts" : "may");
            }
        }
    }

    [Fact]
    public async Task What_is_drawn_of_the_origins_is_told_in_lists_too()
    {
        await using var desk = await SampleDesk.Open();
        var matter = desk.Ledger.Matters.Shown().MaxBy(matter => desk.Ledger.Matters.GraphOf(matter).Nodes.Count)!;
        var page = await desk.Page($"/matters/{matter.Id}");

        var graph = desk.Ledger.Matters.GraphOf(matter);
        using var drawn = JsonDocument.Parse(page.QuerySelector("[data-graph]")!.GetAttribute("data-graph")!);
        drawn.RootElement.GetProperty("nodes").GetArrayLength().ShouldBe(graph.Nodes.Count);
        drawn.RootElement.GetProperty("edges").GetArrayLength().ShouldBe(graph.Edges.Count);
        var told = page.QuerySelector(".tree").Words();
        graph.Nodes.ShouldAllBe(node => told.Contains(node.Label));
        page.QuerySelector("#__________cytoscape_stylesheet").ShouldNotBeNull("the library would put a style element in its place, which the policy forbids");
    }

    [Fact]
    public async Task A_dossier_is_the_exported_one_made_into_a_page()
    {
        await using var desk = await SampleDesk.Open();
        var matter = Denied(desk);
        var page = await desk.Page($"/matters/{matter.Id}/dossier");
        page.QuerySelector(".dossier h1").Words().ShouldBe($"Claimed: {matter.Summary}");
        page.QuerySelectorAll(".dossier blockquote").Length.ShouldBeGreaterThanOrEqualTo(matter.Claims.Count);
        page.QuerySelectorAll(".dossier a, .dossier script, .dossier img").Length.ShouldBe(0);

        using var markdown = await desk.Client.GetAsync(new Uri($"/matters/{matter.Id}/dossier.md", UriKind.Relative));
        markdown.Content.Headers.ContentType!.MediaType.ShouldBe("text/markdown");
        (await markdown.Content.ReadAsStringAsync()).ShouldStartWith("# Claimed: ");
    }

    [Fact]
    public async Task What_was_judged_is_listed_with_a_way_back()
    {
        await using var desk = await SampleDesk.Open();
        var matter = Denied(desk);
        var target = desk.Ledger.Judgements.Target(matter.Id);
        var grade = desk.Ledger.Judgements.Add(new Judgement { Who = "ann", Kind = JudgementKind.Grade, Target = target, Body = new MatterGrade(4), Why = "one <i>driver</i>" });
        desk.Ledger.Judgements.Add(new Judgement { Who = "ben", Kind = JudgementKind.Note, Target = target, Body = new Note("ask the port") });
        desk.Ledger.Judgements.Undo(grade.Number, "ben");

        var page = await desk.Page($"/matters/{matter.Id}");
        var deeds = page.QuerySelectorAll(".deeds > li").ToList();
        deeds.Count.ShouldBe(3);
        deeds[1].Words().ShouldContain("ask the port");
        deeds[1].QuerySelector("form[data-undo]")!.GetAttribute("data-undo").ShouldBe($"{grade.Number + 1}");
        deeds[2].Words().ShouldContain("one <i>driver</i>");
        deeds[2].Words().ShouldContain("undone by");
        deeds[2].QuerySelector("form[data-undo]").ShouldBeNull();
    }

    [Fact]
    public async Task A_matter_that_is_not_there_says_where_to_look()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        using var answer = await desk.Client.GetAsync(new Uri("/matters/m999", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("There is nothing at this address");
    }

    [Fact]
    public async Task Who_says_what_of_a_slot_is_compared()
    {
        await using var desk = await SampleDesk.Open();
        foreach (var matter in desk.Ledger.Matters.Shown().Where(matter => matter.Claims.Any(claim => claim.Event is not null)))
        {
            var page = await desk.Page($"/matters/{matter.Id}");
            var table = page.QuerySelector("table.compared").ShouldNotBeNull();
            table.QuerySelectorAll("tbody th").Select(slot => slot.Words()).ShouldBeUnique();
            table.Links("tbody a").ShouldAllBe(link => link.StartsWith("/reports/", StringComparison.Ordinal) && link.Contains('#'));
        }
    }

    private static Matter Denied(SampleDesk desk) => desk.Ledger.Matters.Shown().First(matter => matter.DeniedBy.Count > 0);
}
