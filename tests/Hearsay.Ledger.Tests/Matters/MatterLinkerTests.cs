using Hearsay.Engine.Readings;
using Hearsay.Ledger.Matters;
using Hearsay.Ledger.Matters.Facts;

namespace Hearsay.Ledger.Tests.Matters;

public sealed class MatterLinkerTests
{
    private static readonly ReportReading Agency = Readings.Read("Nordlys", "4 May 2031", """
        Estonian border guards seized 240 assault rifles from the trawler Hilja Saar in the Gulf of Finland on Saturday, the Defence Ministry said.

        The rifles came from Belarus and were meant for the Kareva Front, an official told Nordlys.
        """);

    private static readonly ReportReading Daily = Readings.Read("Skelle Post", "5 May 2031", """
        Some 240 automatic rifles were found aboard the Hilja Saar, Estonia says.

        Border guards stopped the trawler in the Gulf of Finland on Saturday and seized the rifles. They were bound for the Kareva Front, according to the Defence Ministry.
        """);

    private static readonly ReportReading Denial = Readings.Read("Minsk Herald", "6 May 2031", """
        Belarus denied that it had supplied the rifles that Estonia seized from the trawler Hilja Saar in the Gulf of Finland.

        "Belarus has sent no rifles to the Kareva Front," a spokesman of the Foreign Ministry said. He said that the Defence Ministry of Estonia had counted 190 rifles.
        """);

    private static readonly ReportReading OtherDeal = Readings.Read("Nordlys", "3 November 2033", """
        Estonian border guards seized 30 grenade launchers from a lorry at Narva on 1 November 2033, the Defence Ministry said.
        """);

    [Fact]
    public void The_same_seizure_in_other_words_is_one_matter()
    {
        var book = Readings.Of(Agency, Daily);

        var seizure = book.Shown.Single(matter => matter.Profile.Kind == FactKind.Happening);

        book.On(Side.Tells, seizure).ShouldBe(["Nordlys", "Skelle Post"]);
    }

    [Fact]
    public void Another_seizure_by_the_same_hand_stays_apart()
    {
        var book = Readings.Of(Agency, OtherDeal);

        var seizures = book.All.Where(matter => matter.Profile is { Kind: FactKind.Happening, Aspect: "seizure" }).ToList();

        seizures.Count.ShouldBe(2);
        seizures.ShouldAllBe(matter => book.On(Side.Tells, matter).Count == 1);
    }

    [Fact]
    public void A_denial_stands_on_the_denying_side_of_what_it_denies()
    {
        var book = Readings.Of(Agency, Daily, Denial);

        var origin = book.All.Single(matter => matter.Profile.Kind == FactKind.Party && matter.Profile.Label == "Belarus");

        book.On(Side.Tells, origin).ShouldContain("Nordlys");
        book.On(Side.Denies, origin).ShouldBe(["Minsk Herald"]);
    }

    [Fact]
    public void Another_figure_for_the_same_goods_denies_the_first()
    {
        var book = Readings.Of(Agency, Daily, Denial);

        var number = book.All.Single(matter => matter.Profile is { Kind: FactKind.Figure, Min: 240 });

        book.On(Side.Tells, number).ShouldBe(["Nordlys", "Skelle Post"]);
        book.On(Side.Denies, number).ShouldBe(["Minsk Herald"]);
    }

    [Fact]
    public void The_order_of_adding_makes_the_same_matters()
    {
        ReportReading[] reports = [Agency, Daily, Denial];
        string Told(Readings book) => string.Join('\n', book.Shown.Select(matter => string.Join(',', matter.Entries.Select(entry => entry.Content).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));

        var forward = Readings.Of(reports);
        var backward = Readings.Of([.. reports.Reverse()]);

        Told(backward).ShouldBe(Told(forward));
    }

    [Fact]
    public void A_report_that_nobody_shares_a_fact_with_makes_no_matter_that_is_shown()
    {
        var book = Readings.Of(Agency);

        book.All.ShouldNotBeEmpty();
        book.Shown.ShouldBeEmpty();
    }

    [Fact]
    public void A_reprint_is_no_second_telling()
    {
        var again = Readings.Read("Skelle Post", "5 May 2031", """
            Estonian border guards seized 240 assault rifles from the trawler Hilja Saar in the Gulf of Finland on Saturday, the Defence Ministry said.

            The rifles came from Belarus and were meant for the Kareva Front, an official told Nordlys.
            """);

        Readings.Of(Agency, again).Shown.ShouldBeEmpty();
    }

    [Fact]
    public void Who_only_names_a_party_tells_nothing_of_its_part()
    {
        var report = Readings.Read("Skelle Post", "5 May 2031", """
            The Defence Ministry said that the rifles from the trawler Hilja Saar were meant for the Kareva Front.

            Estonia broke off talks with the Kareva Front last year, a diplomat said.
            """);

        var front = Readings.Of(Agency, report).All.Single(matter => matter.Profile.Kind == FactKind.Party && matter.Profile.Label == "Kareva Front");

        front.Entries.ShouldNotContain(entry => entry.Content.Contains("broke off", StringComparison.Ordinal));
        front.Entries.ShouldContain(entry => entry.Report == 2 && entry.Content.Contains("meant for", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Belarus's foreign ministry denied the allegation.")]
    [InlineData("A spokesman for Belarus's foreign ministry denied it.")]
    [InlineData("The government of Belarus called the report an invention and denied the claim.")]
    public void Whoever_denies_the_allegation_denies_his_own_part(string denial)
    {
        var report = Readings.Read("Skelle Post", "5 May 2031", $"""
            Estonian border guards seized 240 assault rifles from the trawler Hilja Saar in the Gulf of Finland on Saturday, the Defence Ministry said.

            Belarus sent the rifles to the Kareva Front, a diplomat told the Skelle Post. The rifles were wrapped in sailcloth, an inspector said.

            {denial}
            """);

        var book = Readings.Of(report);

        book.On(Side.Denies, book.All.Single(matter => matter.Profile is { Kind: FactKind.Party, Label: "Belarus" })).ShouldBe(["Skelle Post"]);
        book.All.Where(matter => matter.Profile is { Kind: FactKind.Happening, Aspect: "seizure" }).ShouldAllBe(matter => book.On(Side.Denies, matter).Count == 0);
    }

    [Fact]
    public void What_the_denier_says_beside_the_denial_tells_nothing()
    {
        var report = Readings.Read("Minsk Herald", "6 May 2031", """
            "Belarus has sent no rifles to the Kareva Front," said Ilya Brandt, a spokesman of the Foreign Ministry.

            "They show us old rifles and write Belarus on them," Brandt said.
            """);

        var book = Readings.Of(Agency, report);

        book.On(Side.Tells, book.All.Single(matter => matter.Profile is { Kind: FactKind.Party, Label: "Belarus" })).ShouldNotContain("Minsk Herald");
    }

    [Fact]
    public void A_toll_that_has_risen_is_the_same_toll()
    {
        var report = Readings.Read("Skelle Post", "5 May 2031", """
            An air strike by Belarus on a depot of the Kareva Front near Narva killed nine people on Monday, Governor Ilya Brandt said.

            The death toll has risen to 11, Brandt said on Tuesday.
            """);

        var toll = Readings.Of(report).All.Single(matter => matter.Profile is { Kind: FactKind.Figure, Aspect: "toll" });

        toll.Profile.Min.ShouldBe(11);
        toll.Entries.ShouldAllBe(entry => entry.Side == Side.Tells);
    }

    [Fact]
    public void A_sale_by_the_army_of_a_state_is_a_sale_by_the_state()
    {
        var army = Readings.Read("Skelle Post", "5 May 2031", "Belarus's army sold 240 assault rifles to the Kareva Front, a diplomat told the Skelle Post.");
        var state = Readings.Read("Minsk Herald", "6 May 2031", "Belarus sold 240 assault rifles to the Kareva Front, an official told the Minsk Herald.");
        var other = Readings.Read("Quay Times", "6 May 2031", "Georgia sold 90 mortars to the Tide Council, an official told the Quay Times.");

        var sales = Readings.Of(army, state, other).All.Where(matter => matter.Profile is { Kind: FactKind.Happening, Aspect: "transfer" }).ToList();

        sales.Select(sale => sale.Entries.Select(entry => entry.Report).Distinct().Count()).Order().ShouldBe([1, 2]);
    }
}
