using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Training.Stories;

namespace Hearsay.Training.Tests.Stories;

public class EventScoresTests
{
    private const string Text = "Norland sold 40 tanks to Chad for $2m on 3 March. Police in Lisk seized a crate.";

    private static readonly GoldEvent Sale = new()
    {
        Type = "transfer",
        Trigger = "sold",
        Status = "agreed",
        Roles = new Dictionary<string, IReadOnlyList<string>> { ["supplier"] = ["Norland"], ["recipient"] = ["Chad"] },
        Goods = [new GoldItem { Text = "40 tanks", Category = "tanks", Min = 40, Max = 40, Unit = "item" }],
        Money = [new GoldItem { Text = "$2m", For = "price", Currency = "USD", Min = 2e6, Max = 2e6 }],
        Dates = [new GoldDays("2021-03-03", "2021-03-03")],
    };

    [Fact]
    public void What_is_read_as_gold_has_it_is_right_throughout()
    {
        var scores = Score([Sale], [Read("Norland", "Chad")]);

        scores.Where(score => !score.Key.Contains("places", StringComparison.Ordinal) && score.Key != "stories.false-events")
            .ShouldAllBe(score => score.Value == 100);
    }

    [Fact]
    public void Swapped_roles_are_wrong_roles_and_no_missed_event()
    {
        var scores = Score([Sale], [Read("Chad", "Norland")]);

        scores["stories.events-f1"].ShouldBe(100);
        scores["stories.roles-f1"].ShouldBe(0);
    }

    [Fact]
    public void A_missed_event_brings_its_slots_along()
    {
        var scores = Score([Sale, Sale], [Read("Norland", "Chad")]);

        scores["stories.events-f1"].ShouldBe(200.0 / 3, 1e-9);
        scores["stories.goods-f1"].ShouldBe(200.0 / 3, 1e-9);
        scores["stories.goods-f1.matched"].ShouldBe(100);
    }

    [Fact]
    public void An_event_that_is_made_up_brings_its_slots_along()
    {
        var scores = Score([Sale], [Read("Norland", "Chad"), Read("Lisk", "Lisk")]);

        scores["stories.events-f1"].ShouldBe(200.0 / 3, 1e-9);
        scores["stories.roles-f1"].ShouldBe(200.0 * 2 / (4 + 2), 1e-9);
        scores["stories.roles-f1.matched"].ShouldBe(100);
    }

    [Fact]
    public void An_event_of_nobody_is_known_by_its_words_or_goods()
    {
        var gold = new GoldEvent { Type = "transfer", Trigger = "sold" };

        Score([gold], [Read("Norland", "Chad")])["stories.events-f1"].ShouldBe(100);
        Score([gold with { Trigger = "seized" }], [Read("Norland", "Chad")])["stories.events-f1"].ShouldBe(0);
        Score([gold with { Trigger = "seized", Goods = [new GoldItem { Text = "armour", Category = "tanks" }] }], [Read("Norland", "Chad")])["stories.events-f1"].ShouldBe(100);
    }

    [Fact]
    public void Another_type_is_another_event() =>
        Score([Sale with { Type = "seizure" }], [Read("Norland", "Chad")])["stories.events-f1"].ShouldBe(0);

    [Fact]
    public void Events_of_a_quiet_story_are_counted_as_false()
    {
        Score([], [Read("Norland", "Chad")], isQuiet: true)["stories.false-events"].ShouldBe(1);
        Score([], [Read("Norland", "Chad")])["stories.false-events"].ShouldBe(0);
    }

    [Fact]
    public void A_quiet_report_with_a_false_event_is_not_quiet()
    {
        var scores = new EventScores();
        scores.Add(Story([], []), isQuiet: true);
        scores.Add(Story([], [Read("Norland", "Chad"), Read("Chad", "Norland")]), isQuiet: true);
        scores.Add(Story([Sale], []), isQuiet: false);

        var byName = scores.All.ToDictionary(score => score.Name, score => score.Value);

        byName["stories.quiet"].ShouldBe(50);
        byName["stories.false-events"].ShouldBe(2);
    }

    [Fact]
    public void Where_no_story_is_quiet_nothing_is_said_of_quiet_ones() => Score([Sale], [Read("Norland", "Chad")]).ShouldNotContainKey("stories.quiet");

    [Fact]
    public void An_amount_with_another_end_is_another_amount()
    {
        var scores = Score([Sale with { Money = [new GoldItem { Text = "$2m", For = "price", Currency = "USD", Min = 2e6, Max = null }] }], [Read("Norland", "Chad")]);

        scores["stories.money-f1"].ShouldBe(0);
        scores["stories.money-for"].ShouldBe(100);
    }

    private static Dictionary<string, double> Score(IReadOnlyList<GoldEvent> gold, IReadOnlyList<Event> ours, bool isQuiet = false)
    {
        var scores = new EventScores();
        scores.Add(Story(gold, ours), isQuiet);
        return scores.All.ToDictionary(score => score.Name, score => score.Value);
    }

    private static ReadStory Story(IReadOnlyList<GoldEvent> gold, IReadOnlyList<Event> ours) =>
        new(new GoldReport { File = "one.txt", Events = gold }, ReportReading.From(new Document(Report.Plain(Text))) with { Events = ours });

    private static Event Read(string supplier, string recipient) => new()
    {
        Id = "e1",
        Beat = "arms",
        Type = "transfer",
        Trigger = At("sold"),
        Status = "agreed",
        Roles = [new EventRole("supplier", -1, At(supplier), []), new EventRole("recipient", -1, At(recipient), [])],
        Goods = [new EventGood(At("40 tanks"), "tanks", null, new GoodQuantity(40, 40, "item", false), [])],
        Money = [new EventMoney(At("$2m"), "price", 2e6, 2e6, "USD", false, [])],
        Dates = [new EventDate(At("3 March"), new DateOnly(2021, 3, 3), new DateOnly(2021, 3, 3), "transfer", false, [])],
    };

    private static TextSpan At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
