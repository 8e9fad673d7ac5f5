using Hearsay.Cli.Rendering;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Spectre.Console.Testing;

namespace Hearsay.Cli.Tests.Rendering;

public class EventViewTests
{
    [Fact]
    public void A_card_tells_what_who_where_how_much_when_and_on_whose_word() => Card(SampleEvents.Seizure, width: 110).ShouldBe(
        """
        e2  seizure · certain · “seized”
            seizer     Norvale Coast Guard · “the coast guard of Norvale”
            at         Lisk
            goods      at least 35 tonnes · ammunition and explosives · “more than 35 tonnes of ammunition”
            when       December 2019
            told by    the report itself (claim 4)

        """);

    [Fact]
    public void Two_figures_for_one_slot_each_say_from_whom()
    {
        var card = Card(SampleEvents.Sale, width: 160);

        card.ShouldContain("    goods      100–999 T-9 · missiles and launchers · “hundreds of T-9 launch tubes” — unnamed port officials via Harbour Gazette\n");
        card.ShouldContain("               about 340 · missiles and launchers · “Some 340 tubes” — Jonas Pell\n");
        card.ShouldContain("    price      USD 200,000 · “200,000 dollars”\n");
    }

    [Fact]
    public void What_fills_a_slot_twice_stands_there_once() => Card(SampleEvents.Sale, 100).ShouldContain("    recipient  Sandria\n    carrier    “two trucks”\n");

    [Fact]
    public void Where_parts_differ_on_how_far_it_is_the_card_says_so()
    {
        Card(SampleEvents.Sale, 100).ShouldContain("    status     headline says agreed, lead and body say negotiating\n");

        Card(SampleEvents.Sale with { StatusByPart = [new PartStatus(PartKind.Title, "agreed"), new PartStatus(PartKind.Body, "agreed")] }, 100)
            .ShouldNotContain("headline says");
    }

    [Fact]
    public void Those_who_vouch_stand_with_the_claims_that_are_theirs() =>
        Card(SampleEvents.Sale, 100).ShouldEndWith(
            """
                told by    unnamed port officials via Harbour Gazette (claim 2)
                           Jonas Pell (claim 3)
                           the report itself (claim 1)

            """);

    [Fact]
    public void An_event_of_which_next_to_nothing_is_told_is_one_line() =>
        Card(new Event { Id = "e1", Beat = "arms", Type = "tie", Trigger = SampleEvents.Span("buys") }, 80).ShouldBe("e1  tie · “buys”\n");

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_screen_or_ends_in_blanks(int width) =>
        Show(SampleEvents.Make(), width).Split('\n').ShouldAllBe(line => line.Length <= width && !line.EndsWith(' '));

    [Fact]
    public void The_rest_of_a_wrapped_line_goes_further_in_than_the_next_line()
    {
        var card = Card(SampleEvents.Sale, width: 80);

        card.ShouldContain("\n                 tubes” — unnamed");
        card.ShouldContain("\n               about 340 ·");
    }

    [Fact]
    public void Text_that_would_steer_the_terminal_is_shown_instead_of_obeyed()
    {
        const string Hostile = "\u001b[2J[red]x[/]\u202e";
        var role = new EventRole(Hostile, 0, new TextSpan(0, 1), []);
        var good = new EventGood(new TextSpan(0, Hostile.Length), Hostile, Hostile, new GoodQuantity(2, 2, Hostile, false), []);
        var money = new EventMoney(new TextSpan(0, 1), Hostile, 1, 1, Hostile, false, []);
        var date = new EventDate(new TextSpan(0, 1), null, null, Hostile, false, []);
        var sample = SampleEvents.Make(new Event
        {
            Id = "e1",
            Beat = Hostile,
            Type = Hostile,
            Status = Hostile,
            StatusByPart = [new PartStatus(PartKind.Title, Hostile), new PartStatus(PartKind.Body, "agreed")],
            Trigger = new TextSpan(0, Hostile.Length),
            Roles = [role],
            Places = [role with { Entity = -1 }],
            Goods = [good],
            Money = [money],
            Dates = [date],
        });
        var text = Hostile + sample.Report.Text;

        var shown = Show(sample with { Report = sample.Report with { Text = text }, Entities = [new Entity("n1", EntityKind.State, Hostile, [])] }, 120);

        shown.ShouldContain("␛[2J[red]x[/]<U+202E>");
        shown.ShouldNotContain("\u001b");
        shown.ShouldNotContain("\u202e");
    }

    [Fact]
    public void The_head_counts_the_events_and_the_cards_stand_below_the_claims()
    {
        var shown = Show(SampleEvents.Make(), 120);

        shown.ShouldContain("2 on the report's own. 2 events.\n");
        shown.IndexOf("\ne1  ", StringComparison.Ordinal).ShouldBeGreaterThan(shown.IndexOf("In December 2019", StringComparison.Ordinal));
    }

    [Fact]
    public void With_a_claim_asked_for_only_its_events_are_shown()
    {
        var shown = Show(SampleEvents.Make(), 120, 4);

        shown.ShouldContain("\ne2  seizure");
        shown.ShouldNotContain("\ne1  transfer");
    }

    private static string Card(Event told, int width)
    {
        var shown = Show(SampleEvents.Make(told), width);
        return shown[shown.LastIndexOf($"\n{told.Id}  ", StringComparison.Ordinal)..][1..];
    }

    private static string Show(ReportReading reading, int width, params int[] claims)
    {
        using var console = new TestConsole().Width(width);
        ReportView.Write(console, reading, new ViewOptions(HasColor: false, Claims: claims));
        return console.Output;
    }
}
