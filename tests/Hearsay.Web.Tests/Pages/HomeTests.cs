namespace Hearsay.Web.Tests.Pages;

public sealed class HomeTests
{
    [Fact]
    public async Task What_is_new_counts_and_lists_what_changed_and_what_was_denied()
    {
        await using var desk = await SampleDesk.Open();
        var page = await desk.Fresh("/");
        var shown = desk.Ledger.Matters.Shown().ToList();

        page.QuerySelector(".tally a[href='/matters']").Words().ShouldBe($"{shown.Count}");
        page.QuerySelector(".tally a[href='/reports']").Words().ShouldBe($"{desk.Ledger.Reports.Count}");
        page.Links("[aria-labelledby=denied] .name a").ShouldBe(shown.Where(matter => matter.DeniedBy.Count > 0).Select(matter => $"/matters/{matter.Id}"), ignoreOrder: true);
        page.QuerySelectorAll("[aria-labelledby=added] .list li").Length.ShouldBe(5);
    }

    [Fact]
    public async Task An_empty_ledger_says_what_to_do_first()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        var page = await desk.Fresh("/");
        page.Links(".empty a")[0].ShouldBe("/reports");
        page.QuerySelector(".empty").Words().ShouldContain("hearsay add");
    }
}
