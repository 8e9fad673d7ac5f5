using Hearsay.Ledger.Judgements;

namespace Hearsay.Web.Tests.Pages;

public sealed class LogPageTests
{
    [Fact]
    public async Task The_log_has_the_newest_first_and_pages_behind()
    {
        await using var desk = await SampleDesk.Open();
        var report = desk.Ledger.Reports.All()[0];
        for (var i = 0; i < 60; i++)
        {
            desk.Ledger.Judgements.Add(new Judgement { Who = i % 2 == 0 ? "ann" : "ben", Kind = i % 3 == 0 ? JudgementKind.Reject : JudgementKind.Accept, Target = desk.Ledger.Judgements.Target($"{report.Id}#c1") });
        }

        var page = await desk.Page("/log");
        page.QuerySelectorAll(".list li .number").Select(number => number.Words()).ShouldBe(Enumerable.Range(11, 50).Reverse().Select(number => $"{number}"));
        var older = await desk.Page(page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        older.QuerySelectorAll(".list li").Length.ShouldBe(10);
        older.QuerySelector("a[rel=next]").ShouldBeNull();
        (await desk.Page("/log?kind=reject&who=ann")).QuerySelectorAll(".list li").Length.ShouldBe(10);
        page.Links(".list li a").Distinct().ShouldHaveSingleItem().ShouldBe($"/reports/{report.Id["sha256:".Length..][..12]}#c1");
    }

    [Fact]
    public async Task What_is_undone_says_by_what_and_an_undoing_can_be_undone()
    {
        await using var desk = await SampleDesk.Open();
        var target = desk.Ledger.Judgements.Target($"{desk.Ledger.Reports.All()[0].Id}#c1");
        var first = desk.Ledger.Judgements.Add(new Judgement { Who = "ann", Kind = JudgementKind.Accept, Target = target });
        var undoing = desk.Ledger.Judgements.Undo(first.Number, "ann");

        var lines = (await desk.Page("/log")).QuerySelectorAll(".list li").ToList();
        lines[0].QuerySelector("form[data-undo]")!.GetAttribute("data-undo").ShouldBe($"{undoing.Number}");
        lines[1].Words().ShouldContain($"undone by {undoing.Number}");
        lines[1].QuerySelector("form[data-undo]").ShouldBeNull();

        desk.Ledger.Judgements.Undo(undoing.Number, "ann");
        (await desk.Page("/log")).QuerySelectorAll(".list li")[^1].QuerySelector("form[data-undo]")!.GetAttribute("data-undo").ShouldBe($"{first.Number}");
    }

    [Fact]
    public async Task An_empty_log_says_what_would_stand_there()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        (await desk.Page("/log")).QuerySelector(".empty").Words().ShouldContain("can be undone");
    }
}
