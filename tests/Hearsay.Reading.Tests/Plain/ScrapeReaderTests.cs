using Hearsay.Engine.Reports;

namespace Hearsay.Reading.Tests.Plain;

public class ScrapeReaderTests
{
    private const string Scrape = """
        Photo: AFP
        Trucks at the Wadi crossing (archive)
        Photo: AFP

        Report: Rockets for border militia burnt in depot

        Unconfirmed report says missiles came over border in vegetable trucks, were to be moved on within days.

        A depot that burnt down on Friday had held rockets for a militia, a radio station reported on Saturday.


        According to the report, the rockets had been brought over the border in the week before, in trucks that carried vegetables.


        Related stories:


        Share on Facebook


        "We heard three blasts, then it was quiet," a farmer who lives near the depot told the station. He asked not to be named.


        פרסום ראשון: 11.28.13, 07:45
         new comment
        This will delete your draft
        """;

    private static readonly Report Read = Reports.Text(Scrape);

    [Fact]
    public void The_title_is_the_title() => Read.Title.ShouldBe("Report: Rockets for border militia burnt in depot");

    [Fact]
    public void A_lead_without_a_full_stop_that_is_longer_than_the_title_is_still_the_lead()
    {
        var report = Reports.Text("""
            Report: grain for Tulmen rots in port

            Unnamed dockers say hundreds of sacks were left in the rain for three weeks

            By Ines Calder

            Hundreds of sacks of grain for Tulmen have rotted in the port of Asker, a trade paper reported on Monday.
            """);

        report.Title.ShouldBe("Report: grain for Tulmen rots in port");
        report.Of(PartKind.Lead).ShouldStartWith("Unnamed dockers");
    }

    [Fact]
    public void The_lead_is_the_line_in_headline_language() => Read.Of(PartKind.Lead).ShouldStartWith("Unconfirmed report says");

    [Fact]
    public void No_clutter_line_is_body()
    {
        var body = Read.Of(PartKind.Body).Split('\n');
        body.Length.ShouldBe(3);
        body[^1].ShouldStartWith("\"We heard three blasts");
    }

    [Fact]
    public void Credits_captions_and_comments_are_told_apart()
    {
        Read.Of(PartKind.Credit).ShouldBe("Photo: AFP\nPhoto: AFP");
        Read.Of(PartKind.Caption).ShouldBe("Trucks at the Wadi crossing (archive)");
        Read.Of(PartKind.Comment).ShouldBe("new comment\nThis will delete your draft");
        Read.ShouldBeWhole();
    }

    [Fact]
    public void The_date_behind_a_Hebrew_label_is_found() => Read.Published.ShouldBe("2013-11-28T07:45");

    [Fact]
    public void The_text_stays_as_it_is() => Read.Text.ShouldBe(Scrape);

    [Fact]
    public void An_agency_report_in_wrapped_lines_keeps_its_paragraphs()
    {
        var report = Reports.Text("""
            Ministry denies selling shells

            By Mara Lind

            PORT SALINE, April 9 (Northern Wire) - The Defence Ministry on
            Tuesday denied a report that it had sold mortar shells to a
            company abroad and that some of them had turned up in a war.

            "The ministry has sold nothing," a spokesman told reporters. He
            did not take questions on the papers that were shown to the
            public last week.

            The papers name a price, a port and a ship, and carry a stamp
            that two former officials said they knew well.

            (Reporting by Mara Lind; editing by Joan Pell)
            """);

        report.Title.ShouldBe("Ministry denies selling shells");
        report.Bylines.ShouldBe(["Mara Lind"]);
        report.Of(PartKind.Dateline).ShouldBe("PORT SALINE, April 9 (Northern Wire) -");
        report.Parts.Count(part => part.Kind == PartKind.Body).ShouldBe(3);
        report.Outlet!.Name.ShouldBe("Northern Wire");
        report.WireCredits.Single().Agency.ShouldBe("Northern Wire");
        report.Published.ShouldBeNull(); // the page has no year
    }

    [Fact]
    public void A_page_head_gives_outlet_and_date_and_is_no_title()
    {
        var report = Reports.Text("""
            RIVER GAZETTE
            Home | World | Sport | Weather
            14 March 2021, by Ada Quist

            Who sold the crates?

            For three weeks nobody in the harbour wanted to have seen the crates, and then everybody had. The customs office says it counted eleven of them.

            The harbour master says there were twelve. He showed this paper a list on which somebody had crossed out the last line with a pencil.

            Sign up for our newsletter to get the news in your inbox
            Comments (2)
            anna_k: it was the mayor
            """);

        report.Title.ShouldBe("Who sold the crates?");
        report.Outlet!.Name.ShouldBe("River Gazette");
        report.Published.ShouldBe("2021-03-14");
        report.Bylines.ShouldBe(["Ada Quist"]);
        report.Of(PartKind.Comment).ShouldContain("it was the mayor");
        report.Of(PartKind.Body).ShouldNotContain("newsletter");
    }

    [Theory]
    [InlineData("Read also: Fuel prices rise again", PartKind.Related)]
    [InlineData("Lee también: Suben los precios del combustible", PartKind.Related)]
    [InlineData("اقرأ أيضا: أسعار الوقود", PartKind.Related)]
    [InlineData("Advertisement", PartKind.Furniture)]
    [InlineData("Share on WhatsApp", PartKind.Furniture)]
    [InlineData("© 2021 Gazette Ltd. All rights reserved", PartKind.Furniture)]
    [InlineData("1,872 views", PartKind.Furniture)]
    [InlineData("Foto: Cortesía Ejército", PartKind.Credit)]
    [InlineData("Jane Doe / Reuters", PartKind.Credit)]
    [InlineData("Comments (14)", PartKind.Comment)]
    [InlineData("Published: Wed 18 May 2022, 7:40 AM", PartKind.Date)]
    [InlineData("By Ana Ruiz and Tom Okello", PartKind.Byline)]
    public void A_line_between_paragraphs_is_what_its_words_say(string line, PartKind kind)
    {
        const string Prose = "The harbour master said on Monday that twelve crates had been counted, and that he had told the customs office so.";
        var report = Reports.Text($"Crates found in the old harbour\n\n{Prose}\n\n{line}\n\n{Prose} He was sure.\n");

        report.Of(kind).ShouldContain(line);
        report.Of(PartKind.Body).ShouldNotContain(line);
    }

    [Fact]
    public void The_day_of_writing_goes_before_the_day_of_change() =>
        Reports.Text("Crates found in the old harbour\n\nWritten: 2023-11-07 15:03 / Updated: 2023-11-08 09:30\n\nThe harbour master said on Monday that twelve crates had been counted, and that he had told the customs office so.\n")
            .Published.ShouldBe("2023-11-07T15:03");

    [Theory]
    [InlineData("More on the seized boat came to light on Friday, when the coast guard said that it had been stopped twice before.")]
    [InlineData("\"Sign up for the militia or leave the valley,\" the men told the villagers, according to two who fled.")]
    [InlineData("By March the rebels had run out of shells, two former fighters said in interviews in the capital.")]
    public void A_sentence_that_begins_like_clutter_is_body(string sentence)
    {
        const string Prose = "The harbour master said on Monday that twelve crates had been counted, and that he had told the customs office so.";

        Reports.Text($"Crates found in the old harbour\n\n{Prose}\n\n{sentence}\n\n{Prose}\n").Of(PartKind.Body).ShouldContain(sentence);
    }

    [Fact]
    public void Plain_text_is_taken_as_it_is_byte_for_byte_of_its_characters()
    {
        var report = new ReportReader(new ReadingOptions { Plain = true }).Read("\uFEFFPhoto: AFP\r\n\r\n<p>Not a page"u8.ToArray(), "plain.html");

        report.Text.ShouldBe("Photo: AFP\r\n\r\n<p>Not a page");
        report.Parts.ShouldBe([new Part(PartKind.Body, new Hearsay.Engine.Text.TextSpan(0, report.Text.Length))]);
        report.Charset.DecidedBy.ShouldBe("bom");
    }
}
