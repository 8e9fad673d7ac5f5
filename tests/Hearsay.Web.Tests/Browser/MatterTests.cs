using System.Text.RegularExpressions;
using Hearsay.Ledger.Judgements;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hearsay.Web.Tests.Browser;

public sealed partial class MatterTests(Chromium chromium)
{
    [Fact]
    public async Task A_chain_leads_from_a_claim_to_its_matter_and_its_origins_are_drawn_and_listed()
    {
        await using var visit = await Visit.Begin(chromium);
        await visit.Open("/search?q=launch+tubes&in=claims");
        await visit.Page.Locator("ul.list a").First.ClickAsync();
        await Expect(visit.Page.Locator("[data-claim][aria-current]")).ToHaveCountAsync(1);
        var matter = await visit.Page.Locator("[data-claim][aria-current] a.matter").First.GetAttributeAsync("href");
        await visit.Press("m");

        await visit.Page.WaitForURLAsync($"**{matter}");
        await Expect(visit.Page.Locator("[data-graph] canvas").First).ToBeVisibleAsync();
        (await Ink(visit)).ShouldBeGreaterThan(200, "something is drawn");
        await visit.Page.GetByText("The same as lists").ClickAsync();
        await Expect(visit.Page.Locator("details[open] li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Two_voices_are_merged_and_the_undo_makes_them_two_again()
    {
        await using var visit = await Visit.Begin(chromium);
        await visit.Open("/voices");
        var before = await visit.Page.Locator("ul.list > li").CountAsync();
        foreach (var name in (string[])["Petra Voss", "Hanne Rud"])
        {
            await visit.Page.Locator("ul.list > li", new() { HasText = name }).Locator("input[type=checkbox]").CheckAsync();
        }

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Merge voices" }).ClickAsync();
        await Expect(visit.Said).ToContainTextAsync("They are one now.");
        await Shows(visit, before - 1);
        await Expect(visit.Page.Locator("ul.list > li", new() { HasText = "Hanne Rud" })).ToHaveCountAsync(0);

        await visit.Open("/log");
        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = UndoOne() }).First.ClickAsync();
        await Expect(visit.Said).ToContainTextAsync("is undone");
        await visit.Open("/voices");
        await Shows(visit, before);
        visit.Desk.Ledger.Judgements.Log().Select(entry => entry.Judgement.Kind).ShouldBe([JudgementKind.Merge, JudgementKind.Undo]);
    }

    [Fact]
    public async Task A_dossier_prints_every_quotation_without_the_desk_around_it()
    {
        await using var visit = await Visit.Begin(chromium);
        await visit.Open("/matters");
        await visit.Page.Locator("ul.list .name a, ul.list a").First.ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Dossier" }).First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/dossier");

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(visit.Page.Locator("header.bar")).Not.ToBeVisibleAsync();
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("sha256");
        (await visit.Page.PdfAsync()).Length.ShouldBeGreaterThan(10_000);
    }

    // On a busy machine a list may be a moment behind the judgement.
    private static async Task Shows(Visit visit, int voices)
    {
        for (var tries = 0; tries < 20 && await visit.Page.Locator("ul.list > li").CountAsync() != voices; tries++)
        {
            await Task.Delay(250);
            await visit.Page.ReloadAsync();
        }

        await Expect(visit.Page.Locator("ul.list > li")).ToHaveCountAsync(voices);
    }

    [GeneratedRegex("^Undo", RegexOptions.None, 1000)]
    private static partial Regex UndoOne();

    // How many dots of the drawing are not empty.
    private static Task<int> Ink(Visit visit) => visit.Page.EvaluateAsync<int>(
        """
        async () => {
          await new Promise(done => setTimeout(done, 500));
          return [...document.querySelectorAll('[data-graph] canvas')].reduce((sum, canvas) => {
            const dots = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
            for (let at = 3; at < dots.length; at += 4) if (dots[at] > 0) sum++;
            return sum;
          }, 0);
        }
        """);
}
