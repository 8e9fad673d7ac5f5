using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;

namespace Hearsay.Cli.Tests.Rendering;

/// <summary>A reading with two events made by hand: a sale that headline and body tell differently, and a seizure that the report vouches for itself.</summary>
internal static class SampleEvents
{
    private const string Text =
        "Sandria buys launch tubes\n"
        + "Sandria is said to be negotiating to buy hundreds of T-9 launch tubes for 200,000 dollars, port officials told the Harbour Gazette. "
        + "Some 340 tubes, said harbour master Jonas Pell, would leave Lisk on two trucks. "
        + "In December 2019 the coast guard of Norvale seized more than 35 tonnes of ammunition off Lisk.";

    public static Event Sale { get; } = new()
    {
        Id = "e1",
        Beat = "arms",
        Type = "transfer",
        Trigger = Span("negotiating to buy"),
        Tellings = [Span("buys"), Span("negotiating to buy")],
        Status = "negotiating",
        StatusByPart = [new PartStatus(PartKind.Title, "agreed"), new PartStatus(PartKind.Lead, "negotiating"), new PartStatus(PartKind.Body, "negotiating")],
        Certainty = new Certainty(CertaintyValue.Possible, Polarity.Positive, 1.25, [Span("is said to")]),
        Claims = [0, 1, 2],
        Roles =
        [
            new EventRole("recipient", 0, Span("Sandria"), [0, 1]),
            new EventRole("recipient", 0, Span("Sandria is"), [1]),
            new EventRole("carrier", -1, Span("two trucks"), [2]),
        ],
        Places = [new EventRole("origin", 1, Span("Lisk"), [2])],
        Goods =
        [
            new EventGood(Span("hundreds of T-9 launch tubes"), "missiles-and-launchers", "T-9", new GoodQuantity(100, 999, "item", true), [1]),
            new EventGood(Span("Some 340 tubes"), "missiles-and-launchers", null, new GoodQuantity(340, 340, "item", true), [2]),
        ],
        Money = [new EventMoney(Span("200,000 dollars"), "price", 200000, 200000, "USD", false, [1])],
    };

    public static Event Seizure { get; } = new()
    {
        Id = "e2",
        Beat = "arms",
        Type = "seizure",
        Trigger = Span("seized"),
        Certainty = new Certainty(CertaintyValue.Certain, Polarity.Positive, 3, []),
        Claims = [3],
        Roles = [new EventRole("seizer", 2, Span("the coast guard of Norvale"), [3])],
        Places = [new EventRole("scene", 1, Span("Lisk."), [3])],
        Goods = [new EventGood(Span("more than 35 tonnes of ammunition"), "ammunition-and-explosives", null, new GoodQuantity(35, null, "tonne", true), [3])],
        Dates = [new EventDate(Span("December 2019"), new DateOnly(2019, 12, 1), new DateOnly(2019, 12, 31), "seizure", false, [3])],
    };

    public static ReportReading Make(params IReadOnlyList<Event> events) => new()
    {
        Report = new Report
        {
            Id = "sha256:1",
            Source = "samples/gazette.html",
            Text = Text,
            Parts = [new Part(PartKind.Title, new TextSpan(0, 25)), new Part(PartKind.Body, new TextSpan(26, Text.Length))],
            Title = "Sandria buys launch tubes",
            Outlet = new Outlet("Daily Meridian", "dailymeridian.example"),
            Published = "2023-03-05",
            Language = "en",
        },
        Voices =
        [
            new Voice { Kind = VoiceKind.Outlet, Name = "Daily Meridian" },
            new Voice { Kind = VoiceKind.Outlet, Name = "Harbour Gazette" },
            new Voice { Kind = VoiceKind.Unnamed, Description = "port officials", Number = VoiceNumber.Several },
            new Voice { Kind = VoiceKind.Person, Name = "Jonas Pell" },
        ],
        Claims =
        [
            Claim("c1", "Sandria buys launch tubes", [0], PartKind.Title),
            Claim("c2", "Sandria is said to be negotiating to buy hundreds of T-9 launch tubes for 200,000 dollars", [0, 1, 2]),
            Claim("c3", "Some 340 tubes", [0, 3]),
            Claim("c4", "In December 2019 the coast guard of Norvale seized more than 35 tonnes of ammunition off Lisk.", [0]),
        ],
        Entities =
        [
            new Entity("n1", EntityKind.State, "Sandria", [Span("Sandria")]),
            new Entity("n2", EntityKind.Place, "Lisk", [Span("Lisk")]),
            new Entity("n3", EntityKind.Organization, "Norvale Coast Guard", [Span("the coast guard of Norvale")]),
        ],
        Events = events.Count > 0 ? events : [Sale, Seizure],
        Findings = [],
    };

    public static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static Claim Claim(string id, string content, IReadOnlyList<int> chain, PartKind part = PartKind.Body) => new()
    {
        Id = id,
        Content = [Span(content)],
        Manner = chain.Count < 2 ? Manner.Own : Manner.Indirect,
        Chain = chain,
        Part = part,
    };
}
