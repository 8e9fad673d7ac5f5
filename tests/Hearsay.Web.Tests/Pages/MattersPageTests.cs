using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Bodies;

namespace Hearsay.Web.Tests.Pages;

public sealed class MattersPageTests
{
    [Fact]
    public async Task A_matter_says_how_many_reports_and_how_many_origins_before_it_lists_any()
    {
        await using var desk = await SampleDesk.Open();
        var shown = desk.Ledger.Matters.Shown().ToList();
        var page = await desk.Fresh("/matters");

        page.Links(".list .name a").ShouldBe(shown.Select(matter => $"/matters/{matter.Id}"), ignoreOrder: true);
        foreach (var matter in shown)
        {
            var line = page.QuerySelector($".list a[href='/matters/{matter.Id}']")!.Closest("li")!;
            line.Words().ShouldContain(Hearsay.Ledger.Wording.MatterWords.Origins(matter.Origins));
            line.Words().ShouldContain($"credibility {matter.Credibility.Grade} proposed");
            (line.QuerySelector(".tag.bad") is not null).ShouldBe(matter.DeniedBy.Count > 0);
            (line.QuerySelector(".tag.warn") is not null).ShouldBe(matter.Origins.IsCircular);
            line.QuerySelector("svg.spark")!.GetAttribute("aria-label").ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public async Task What_somebody_graded_stands_beside_what_was_proposed()
    {
        await using var desk = await SampleDesk.Open();
        var matter = desk.Ledger.Matters.Shown().First();
        desk.Ledger.Judgements.Add(new Judgement { Who = "Ann <b>Oyelaran</b>", Kind = JudgementKind.Grade, Target = desk.Ledger.Judgements.Target(matter.Id), Body = new MatterGrade(5) });

        var line = (await desk.Fresh("/matters")).QuerySelector($".list a[href='/matters/{matter.Id}']")!.Closest("li")!;
        line.Words().ShouldContain($"credibility {matter.Credibility.Grade} proposed, 5 by Ann <b>Oyelaran</b>");
    }

    [Fact]
    public async Task Filters_come_from_the_address_and_stay_in_the_form()
    {
        await using var desk = await SampleDesk.Open();
        var denied = await desk.Fresh("/matters?which=denied&all=1&order=last");
        denied.QuerySelectorAll(".list li").Length.ShouldBe(desk.Ledger.Matters.All().Count(matter => matter.DeniedBy.Count > 0));
        denied.QuerySelector("select[name=which] option[selected]")!.GetAttribute("value").ShouldBe("denied");
        denied.QuerySelector("input[name=all]")!.HasAttribute("checked").ShouldBeTrue();

        var none = await desk.Fresh("/matters?q=zeppelin");
        none.QuerySelector(".empty").Words().ShouldContain("Take a word or a filter away");
        none.QuerySelector("main input[name=q]")!.GetAttribute("value").ShouldBe("zeppelin");
    }

    [Fact]
    public async Task An_empty_ledger_says_what_a_matter_is_and_what_to_do()
    {
        await using var desk = await SampleDesk.Open(empty: true);
        var page = await desk.Fresh("/matters");
        page.QuerySelector(".empty").Words().ShouldContain("Add reports");
        page.Links(".empty a").ShouldContain("/reports");
    }
}
