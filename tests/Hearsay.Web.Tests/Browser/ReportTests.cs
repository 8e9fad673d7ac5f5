using Hearsay.Ledger.Judgements;
using Hearsay.Web.Serving;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hearsay.Web.Tests.Browser;

public sealed class ReportTests(Chromium chromium)
{
    [Fact]
    public async Task Dropped_files_are_added_and_one_that_cannot_be_read_holds_up_no_other()
    {
        await using var visit = await Visit.Begin(chromium, empty: true);
        await visit.Open("/reports");
        var files = SampleDesk.Samples.Select(path => new { name = Path.GetFileName(path), text = File.ReadAllText(path) }).Append(new { name = "empty.txt", text = "" }).ToArray();
        var dropped = await visit.Page.EvaluateHandleAsync(
            "files => { const all = new DataTransfer(); for (const one of files) all.items.add(new File([one.text], one.name)); return all; }", files);

        visit.IsRefusing = true;
        await visit.Page.DispatchEventAsync("main", "drop", new { dataTransfer = dropped });

        await Expect(visit.Said).ToContainTextAsync("1 not added", new() { Timeout = 60_000 });
        await Expect(visit.Page.Locator("[data-intake] a[href^='/reports/']")).ToHaveCountAsync(SampleDesk.Samples.Count);
        await Expect(visit.Page.Locator("[data-intake] .failed")).ToContainTextAsync("empty.txt");
        visit.Desk.Ledger.Reports.Count.ShouldBe(SampleDesk.Samples.Count);
        await visit.Page.GetByText("Show them in the list").ClickAsync();
        await Expect(visit.Page.Locator("ul.list > li")).ToHaveCountAsync(SampleDesk.Samples.Count);
    }

    [Fact]
    public async Task Pointing_at_a_claim_lights_its_words_and_pointing_at_its_words_lights_the_claim()
    {
        await using var visit = await Visit.Begin(chromium);
        await OpenGazette(visit);
        var card = visit.Page.Locator("#c2");
        await card.HoverAsync();

        var lit = string.Concat(await visit.Page.Locator("[data-text] .lit-content").AllTextContentsAsync());
        lit.ShouldBe(await card.Locator("[data-words]").TextContentAsync());

        await visit.Page.Locator("h1").HoverAsync();
        await Expect(visit.Page.Locator("[data-text] .lit")).ToHaveCountAsync(0);
        await visit.Page.Locator("[data-of*='c2:content']").First.HoverAsync();
        await Expect(visit.Page.Locator("#c2.lit")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Keys_accept_reject_and_undo()
    {
        await using var visit = await Visit.Begin(chromium);
        await OpenGazette(visit);

        await visit.Press("j");
        var first = visit.Page.Locator("[data-report] [aria-current]");
        await Expect(first).ToHaveCountAsync(1);
        var event1 = await first.GetAttributeAsync("id");
        await visit.Press("a");
        await Expect(visit.Page.Locator($"#{event1}")).ToHaveAttributeAsync("data-verdict", "accepted");
        await Expect(visit.Said).ToContainTextAsync($"accepted {event1}");

        var second = await visit.Page.Locator("[data-report] [aria-current]").GetAttributeAsync("id");
        second.ShouldNotBe(event1, "judging goes on to the next");
        await visit.Press("r");
        await Expect(visit.Page.Locator($"#{second}")).ToHaveAttributeAsync("data-verdict", "rejected");
        await visit.Press("u");
        await Expect(visit.Said).ToContainTextAsync("Undone");
        await Expect(visit.Page.Locator($"#{second}")).Not.ToHaveAttributeAsync("data-verdict", "rejected");

        var log = visit.Desk.Ledger.Judgements.Log();
        log.Select(entry => entry.Judgement.Kind).ShouldBe([JudgementKind.Accept, JudgementKind.Reject, JudgementKind.Undo]);
        log.ShouldAllBe(entry => entry.Judgement.Who == "ann");
    }

    [Fact]
    public async Task Accepting_all_takes_what_is_on_the_page_with_one_undo()
    {
        await using var visit = await Visit.Begin(chromium);
        await OpenGazette(visit);
        var claims = await visit.Page.Locator("[data-claim]").CountAsync();
        await Expect(visit.Page.Locator("[data-bulk-count]")).ToHaveTextAsync($"{claims}");

        await visit.Page.Locator("[data-bulk-accept]").ClickAsync();
        await Expect(visit.Page.Locator("[data-claim][data-verdict=accepted]")).ToHaveCountAsync(claims, new() { Timeout = 30_000 });
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(visit.Page.Locator("[data-claim][data-verdict=accepted]")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task Selected_words_become_what_is_claimed()
    {
        await using var visit = await Visit.Begin(chromium);
        await OpenGazette(visit);
        await visit.Page.Locator("#c2 .claim-top").ClickAsync(new() { Position = new() { X = 3, Y = 3 } });
        var words = await visit.Page.EvaluateAsync<string>(
            """
            () => {
              const atom = document.querySelector('[data-of*="c2:content"]').firstChild;
              const range = document.createRange();
              range.setStart(atom, 0);
              range.setEnd(atom, 12);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              return String(getSelection());
            }
            """);

        await visit.Press("c");
        await Expect(visit.Page.Locator("#correct textarea")).ToHaveValueAsync(words.Trim());
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save the correction" }).ClickAsync();

        await Expect(visit.Page.Locator("#c2 [data-words]")).ToHaveTextAsync(words.Trim());
        await Expect(visit.Page.Locator("#c2 .verdict")).ToHaveTextAsync("corrected");
        await visit.Press("u");
        await Expect(visit.Page.Locator("#c2 [data-words]")).Not.ToHaveTextAsync(words.Trim());
    }

    [Fact]
    public async Task A_judgement_that_the_desk_cannot_be_told_is_said_and_kept()
    {
        await using var visit = await Visit.Begin(chromium);
        await OpenGazette(visit);
        await visit.Page.Locator("#c1 .claim-top").ClickAsync(new() { Position = new() { X = 3, Y = 3 } });
        visit.IsCutOff = true;
        await visit.Page.Context.SetOfflineAsync(true);

        await visit.Press("a");
        await Expect(visit.Said).ToContainTextAsync("does not answer");
        await Expect(visit.Said).ToContainTextAsync("1 judgement is not saved yet");
        await Expect(visit.Page.Locator("#c1")).Not.ToHaveAttributeAsync("data-verdict", "accepted");

        await visit.Page.Context.SetOfflineAsync(false);
        await visit.Page.ReloadAsync();
        await Expect(visit.Said).ToContainTextAsync("1 judgement is not saved yet");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(visit.Said).ToContainTextAsync("1 judgement is saved now");
        await Expect(visit.Page.Locator("#c1")).ToHaveAttributeAsync("data-verdict", "accepted");
        visit.Desk.Ledger.Judgements.Log().Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_page_as_published_is_shown_and_loads_and_runs_nothing()
    {
        await using var visit = await Visit.Begin(chromium);
        await OpenGazette(visit);
        await visit.Page.GetByText("Original page").ClickAsync();
        var frame = visit.Page.FrameLocator("iframe.original");
        await Expect(frame.Locator("body")).ToContainTextAsync("launch tubes");
        (await frame.Locator("body").EvaluateAsync<string>("body => body.ownerDocument.defaultView.origin")).ShouldBe("null", "it has no origin of ours");
    }

    [Fact]
    public async Task The_sheet_of_keys_opens_and_closes_by_keys()
    {
        await using var visit = await Visit.Begin(chromium);
        await visit.Open("/review");
        await visit.Press("?");
        await Expect(visit.Page.Locator("#keys")).ToContainTextAsync("Skip to the next that nobody judged");
        await visit.Press("Escape");
        await Expect(visit.Page.Locator("#keys")).Not.ToBeVisibleAsync();
        await visit.Press("/");
        await Expect(visit.Page.Locator("#find")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_phone_shows_a_report_without_scrolling_sideways()
    {
        await using var visit = await Visit.Begin(chromium, width: 320);
        await OpenGazette(visit);
        (await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320);
    }

    private static Task OpenGazette(Visit visit) =>
        visit.Open(Addresses.Of(visit.Desk.Ledger.Reports.All().Single(report => report.Outlet == "The Harbour Gazette")));
}
