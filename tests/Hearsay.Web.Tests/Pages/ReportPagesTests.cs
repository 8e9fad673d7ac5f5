using System.Net;
using AngleSharp.Dom;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Reports;
using Hearsay.Web.Serving;

namespace Hearsay.Web.Tests.Pages;

public sealed class ReportPagesTests
{
    [Fact]
    public async Task The_list_has_every_report_with_its_outlet_and_day()
    {
        await using var desk = await SampleDesk.Open();
        var page = await desk.Page("/reports");

        var lines = page.QuerySelectorAll("ul.list > li");
        lines.Length.ShouldBe(SampleDesk.Samples.Count);
        var gazette = lines.Single(line => line.QuerySelector("a")!.TextContent == "Crates at Lisk held launch tubes, port officials say");
        gazette.QuerySelector(".about")!.Line().ShouldBe("The Harbour Gazette 4 March 2023, 18:40 UTC+01:00 12 claims");
    }

    [Theory]
    [InlineData("?q=launch+tubes&outlet=The+Harbour+Gazette", 1)]
    [InlineData("?from=2023-03-05&to=2023-03-05", 2)]
    [InlineData("?q=nothing+of+the+kind", 0)]
    public async Task Filters_leave_what_is_like_that(string query, int reports)
    {
        await using var desk = await SampleDesk.Open();
        var page = await desk.Page("/reports" + query);
        page.QuerySelectorAll("ul.list > li").Length.ShouldBe(reports);
        if (reports == 0)
        {
            page.QuerySelector(".empty")!.Line().ShouldContain("Take a word or a filter away");
        }
    }

    [Fact]
    public async Task An_empty_ledger_says_how_to_begin()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        (await desk.Page("/reports")).QuerySelector(".empty")!.Line().ShouldContain("hearsay add reports/");
        (await desk.Page("/review")).QuerySelector(".empty")!.Line().ShouldContain("Nothing waits for you");
    }

    [Fact]
    public async Task Words_of_a_claim_in_the_text_and_its_card_point_at_each_other()
    {
        await using var desk = await SampleDesk.Open();
        var page = await desk.Page(Addresses.Of(Gazette(desk)));

        foreach (var card in page.QuerySelectorAll("[data-claim]"))
        {
            var id = card.GetAttribute("data-claim");
            var words = string.Concat(page.QuerySelectorAll("[data-of]").Where(atom => atom.GetAttribute("data-of")!.Split(' ').Contains($"{id}:content")).Select(atom => atom.TextContent));
            card.QuerySelector("[data-words]")!.TextContent.Replace(" … ", "", StringComparison.Ordinal).ShouldBe(words, $"claim {id}");
            page.GetElementById(id!).ShouldBe(card, "the address of a claim leads to it");
        }

        page.QuerySelector("[data-claim] .chain li")!.Line().ShouldBe("The Harbour Gazette");
        page.QuerySelectorAll("[data-event]").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Every_slot_of_an_event_has_words_in_the_text_to_light()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        var report = desk.Add(
            "Castor Metals of Velmark sold 40 rockets to Sandria for 200,000 dollars in March 2023, and Sandria made a down payment of 20,000 dollars, the customs office said.", "sale.txt");
        var page = await desk.Page(Addresses.Of(report));

        var marks = page.QuerySelectorAll("[data-of]").SelectMany(atom => atom.GetAttribute("data-of")!.Split(' ')).ToHashSet();
        var slots = page.QuerySelectorAll("[data-slot]").Select(slot => slot.GetAttribute("data-slot")!).ToList();
        slots.ShouldContain("e1:down-payment");
        slots.ShouldAllBe(slot => marks.Contains(slot));
    }

    [Fact]
    public async Task A_judged_claim_says_so_and_leaves_the_queue()
    {
        await using var desk = await SampleDesk.Open();
        var report = Gazette(desk);
        var target = $"{Addresses.KeyOf(report)}#c1";
        (await desk.Page("/review?all=1")).QuerySelectorAll($"[data-report='{Addresses.KeyOf(report)}'] [data-claim='c1']").ShouldNotBeEmpty();

        desk.Ledger.Judgements.Add(new Judgement { Who = "ann", Kind = JudgementKind.Reject, Target = desk.Ledger.Judgements.Target(target) });

        (await desk.Page(Addresses.Of(report))).GetElementById("c1")!.GetAttribute("data-verdict").ShouldBe("rejected");
        (await desk.Page("/review?all=1")).QuerySelectorAll($"[data-report='{Addresses.KeyOf(report)}'] [data-claim='c1']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Looking_judges_nothing()
    {
        await using var desk = await SampleDesk.Open();
        foreach (var address in (string[])["/reports", Addresses.Of(Gazette(desk)), "/review", "/review?all=1", "/search?q=crates"])
        {
            await desk.Page(address);
        }

        desk.Ledger.Judgements.Log().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_original_page_is_shut_in()
    {
        await using var desk = await SampleDesk.Open();
        var report = Gazette(desk);
        (await desk.Page(Addresses.Of(report) + "?view=original")).QuerySelector("iframe")!.GetAttribute("sandbox").ShouldBe("");
        using var answer = await desk.Client.GetAsync(new Uri(Addresses.Of(report) + "/original", UriKind.Relative));

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("sandbox; default-src 'none'");
        policy.ShouldNotContain("allow-scripts");
    }

    [Fact]
    public async Task A_report_that_is_not_there_is_not_found()
    {
        await using var desk = await SampleDesk.Open();
        using var answer = await desk.Client.GetAsync(new Uri("/reports/000000000000", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("There is nothing at this address");
    }

    [Theory]
    [InlineData("<script>alert(1)</script> said Minister Tal Oren on Monday that <svg onload=alert(2)> arms were sold.")]
    [InlineData("Officials said on Monday that \u202Esmra\u202C were sold to javascript:alert(1) and &lt;img src=x onerror=alert(3)&gt;.")]
    public async Task Hostile_text_is_only_text(string text)
    {
        await using var desk = await SampleDesk.Open(empty: true);
        var report = desk.Add(text, "<b>evil</b>.txt");

        foreach (var address in (string[])["/reports", Addresses.Of(report), "/review?all=1", "/search?q=monday"])
        {
            var page = await desk.Page(address);
            page.QuerySelectorAll("main script, main b.evil, main img, main svg, [onload], [onerror]").ShouldBeEmpty(address);
            page.QuerySelectorAll("a").Select(link => link.GetAttribute("href") ?? "").ShouldAllBe(link => link.StartsWith('/') || link.StartsWith('#'));
            page.QuerySelector("main")!.QuerySelectorAll("[data-words], .name, h1").ShouldAllBe(element => !element.TextContent.Contains('\u202E'), address);
        }
    }

    private static ReportRef Gazette(SampleDesk desk) => desk.Ledger.Reports.All().Single(report => report.Outlet == "The Harbour Gazette");
}
