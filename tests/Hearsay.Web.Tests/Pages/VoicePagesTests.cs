using System.Net;
using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Bodies;

namespace Hearsay.Web.Tests.Pages;

public sealed class VoicePagesTests
{
    [Fact]
    public async Task Voices_are_listed_with_how_often_they_are_heard_and_can_be_marked()
    {
        await using var desk = await SampleDesk.Open();
        var page = await desk.Fresh("/voices");
        var voices = desk.Ledger.Voices.Most(100);
        var lines = page.QuerySelectorAll(".list li").ToList();
        lines.Select(line => line.QuerySelector(".name a").Words()).ShouldBe(voices.Select(voice => voice.Name!), ignoreOrder: true);
        lines[0].Words().ShouldContain($"origin of {voices[0].Claims} claim");
        lines.ShouldAllBe(line => line.QuerySelector("input[data-mark]")!.GetAttribute("aria-label")!.StartsWith("Mark ", StringComparison.Ordinal));
        page.QuerySelector("form[data-mark-bar]")!.GetAttribute("data-judge").ShouldBe("merge");
    }

    [Fact]
    public async Task A_voice_shows_its_grade_with_the_reason_its_record_and_what_it_said()
    {
        await using var desk = await SampleDesk.Open();
        var voice = desk.Ledger.Voices.Most(1).Single();
        desk.Ledger.Judgements.Add(new Judgement { Who = "ann", Kind = JudgementKind.Grade, Target = desk.Ledger.Judgements.Target($"voice:{voice.Name}"), Body = new VoiceGrade(Reliability.C), Why = "right <b>twice</b>" });

        var page = await desk.Page($"/voices/{Uri.EscapeDataString(voice.Name!)}");
        page.QuerySelector("h1").Words().ShouldBe(voice.Name);
        page.QuerySelector("[aria-labelledby=reliability]").Words().ShouldContain("right <b>twice</b>");
        page.QuerySelector("[aria-labelledby=record]").Words().ShouldContain("were denied by another voice");
        page.QuerySelectorAll(".quote").Length.ShouldBe((int)Math.Min(voice.Claims, 40));
        page.Links(".quote a").ShouldAllBe(link => link.Contains("#c"));
        page.QuerySelector("form[data-judge=grade] textarea[name=why]")!.HasAttribute("required").ShouldBeTrue();
    }

    [Fact]
    public async Task Merged_voices_are_one_and_each_can_be_split_off()
    {
        await using var desk = await SampleDesk.Open();
        var voices = desk.Ledger.Voices.Most(2);
        desk.Ledger.Judgements.Add(new Judgement
        {
            Who = "ann",
            Kind = JudgementKind.Merge,
            Target = desk.Ledger.Judgements.Target($"voice:{voices[0].Name}"),
            Body = new Merging([desk.Ledger.Judgements.Target($"voice:{voices[1].Name}")]),
        });

        (await desk.Fresh("/voices")).QuerySelectorAll(".list .name a").Select(link => link.Words()).ShouldNotContain(voices[1].Name);
        var page = await desk.Page($"/voices/{Uri.EscapeDataString(voices[1].Name!)}");
        page.QuerySelector("h1").Words().ShouldBe(voices[0].Name);
        page.QuerySelector("form[data-judge=split]")!.GetAttribute("data-target").ShouldBe($"voice:{voices[1].Name}");
    }

    [Fact]
    public async Task Parties_are_listed_with_the_parts_they_are_said_to_have_and_each_leads_to_its_events()
    {
        await using var desk = await SampleDesk.Open();
        var page = await desk.Fresh("/parties");
        var parties = desk.Ledger.Parties.Most(100);
        page.QuerySelectorAll(".list .name a").Select(link => link.Words()).ShouldBe(parties.Select(party => party.Name), ignoreOrder: true);

        foreach (var link in page.Links(".list .name a"))
        {
            var party = await desk.Page(link);
            party.QuerySelectorAll(".reasons li").Length.ShouldBeGreaterThan(0);
            party.Links(".quote a").ShouldAllBe(told => told.Contains("#e"));
        }
    }

    [Theory]
    [InlineData("/voices/Nobody%20At%20All")]
    [InlineData("/parties/Nobody%2FAt%20All")]
    public async Task Who_is_not_there_is_said_to_be_not_there(string address)
    {
        await using var desk = await SampleDesk.Open(empty: true);
        using var answer = await desk.Client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("There is nothing at this address");
    }
}
