using Hearsay.Engine.Reports;

namespace Hearsay.Reading.Tests.Html;

public class PageReaderTests
{
    private const string Harbour = """
        <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Coast guard holds ship with mortar shells | The Harbour Post</title>
        <meta property="og:site_name" content="The Harbour Post">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Harbour Post"},
        {"@type":"NewsArticle","headline":"Coast guard holds ship with mortar shells","datePublished":"2023-05-04T09:12:33+02:00",
        "author":[{"@type":"Person","name":"Ilse Brandt"},{"@type":"Person","name":"Tom Okello"}],"publisher":{"@type":"Organization","name":"The Harbour Post"}}]}</script></head>
        <body class="has-sidebar single"><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
        <div class="cookie-banner">We use cookies to make this site better. <button>Accept</button></div>
        <main><article><h1>Coast guard holds ship with mortar shells</h1>
        <p class="standfirst">Crew says it loaded machine parts and knew nothing of the crates</p>
        <div class="byline">By Ilse Brandt and Tom Okello</div><time datetime="2023-05-04T09:12:33+02:00">4 May 2023</time>
        <figure><img src="a.jpg"><figcaption>The freighter at the quay on Wednesday <span class="credit">Photo: R. Adeyemi</span></figcaption></figure>
        <p>PORT SALINE, May 4 (Reuters) - The coast guard has held a freighter with about 400 mortar shells on board, two officials said on Thursday.</p>
        <p>The ship had left the port of Varda nine days earlier, one of them said, and had twice switched off its transponder on the way south.</p>
        <aside class="related"><h3>Related stories</h3><ul><li><a href="/1">Two convoys stopped at the border</a></li></ul></aside>
        <p>&ldquo;We were told that it was machine parts,&rdquo; the mate told The Harbour Post. His captain declined to answer questions about the load.</p>
        <p><a href="/2">Read more: What the ship's log shows and what it leaves out</a></p>
        <p>The owner, a company registered last year, could not be reached. Its lawyer said that he had no instructions to speak about the ship.</p></article>
        <section id="comments"><h2>3 comments</h2><p>seadog: I saw that ship last winter and it looked heavy even then, believe me.</p></section></main>
        <footer>&copy; 2023 The Harbour Post Ltd. All rights reserved.</footer></body></html>
        """;

    private static readonly Report Read = Reports.Page(Harbour, "https://www.harbourpost.example/2023/05/04/ship");

    [Fact]
    public void The_title_is_the_heading() => Read.Title.ShouldBe("Coast guard holds ship with mortar shells");

    [Fact]
    public void The_standfirst_is_the_lead() => Read.Of(PartKind.Lead).ShouldBe("Crew says it loaded machine parts and knew nothing of the crates");

    [Fact]
    public void The_body_has_the_paragraphs_and_nothing_else()
    {
        var body = Read.Of(PartKind.Body);
        body.ShouldStartWith("The coast guard has held");
        body.ShouldEndWith("speak about the ship.");
        body.Split('\n').Length.ShouldBe(4);
    }

    [Fact]
    public void Caption_credit_related_stories_and_comments_are_parts_of_their_own()
    {
        Read.Of(PartKind.Caption).ShouldContain("The freighter at the quay");
        Read.Of(PartKind.Related).ShouldContain("Two convoys stopped");
        Read.Of(PartKind.Related).ShouldContain("Read more");
        Read.Of(PartKind.Comment).ShouldContain("I saw that ship");
        Read.Text.ShouldNotContain("cookies");
        Read.ShouldBeWhole();
    }

    [Fact]
    public void The_dateline_names_the_agency()
    {
        Read.Of(PartKind.Dateline).ShouldBe("PORT SALINE, May 4 (Reuters) -");
        Read.WireCredits.Single().Agency.ShouldBe("Reuters");
        Read.WireCredits.Single().Span.In(Read.Text).ToString().ShouldBe("Reuters");
    }

    [Fact]
    public void Outlet_authors_date_and_language_are_told()
    {
        Read.Outlet.ShouldBe(new Outlet("The Harbour Post", "harbourpost.example"));
        Read.Bylines.ShouldBe(["Ilse Brandt", "Tom Okello"]);
        Read.Published.ShouldBe("2023-05-04T09:12+02:00");
        Read.Language.ShouldBe("en-GB");
        Read.Id.ShouldStartWith("sha256:");
    }

    [Fact]
    public void The_evidence_says_who_said_what_and_who_won()
    {
        Read.Evidence.ShouldContain(new FieldEvidence("published", "json-ld", "2023-05-04T09:12+02:00", true));
        Read.Evidence.ShouldContain(new FieldEvidence("published", "url", "2023-05-04", false));
    }

    [Fact]
    public void A_stale_meta_date_loses_to_address_and_visible_date_together()
    {
        var report = Reports.Page("""
            <html><head><title>Rockets</title><meta name="date" content="2015-01-01"></head><body><h1>Rockets found under the floor of a mill</h1>
            <div class="date">9 October 2022, 6:00am</div><p>Police found eleven rockets under the floor of a mill on Sunday, the ministry said in the evening, and closed the road.</p></body></html>
            """, "https://news.example/2022/10/09/rockets");

        report.Published.ShouldBe("2022-10-09T06:00");
    }

    [Fact]
    public void The_day_that_readers_see_goes_before_the_day_in_Greenwich()
    {
        var report = Reports.Page("""
            <html><head><title>Rockets</title><meta property="article:published_time" content="2020-02-25T02:25:00Z"></head><body><h1>Rockets found under the floor of a mill</h1>
            <p class="byline-date">February 24, 2020 | 9:25pm</p><p>Police found eleven rockets under the floor of a mill on Sunday, the ministry said in the evening, and closed the road.</p></body></html>
            """);

        report.Published.ShouldBe("2020-02-24T21:25");
    }

    [Fact]
    public void A_page_without_a_date_has_none() =>
        Reports.Page("<html><body><h1>A mill with rockets in it</h1><p>Police found eleven rockets under the floor of a mill, the ministry said, and closed the road.</p></body></html>")
            .Published.ShouldBeNull();

    [Fact]
    public void Paragraphs_parted_by_line_breaks_are_paragraphs()
    {
        var report = Reports.Page("<html><body><h1>A mill with rockets in it</h1><div id=story>Police found eleven rockets under the floor of a mill, the ministry said on Sunday evening.<br><br>The owner was away, his neighbours said, and nobody had been seen near the mill for weeks.</div></body></html>");

        report.Of(PartKind.Body).Split('\n').Length.ShouldBe(2);
    }

    [Fact]
    public void White_space_and_invisible_characters_are_as_a_reader_sees_them() =>
        Reports.Page("<html><body><p>Police&nbsp;found eleven roc&shy;kets under\n   the floor of a\u200Bmill, the ministry said on Sunday evening.</p></body></html>")
            .Text.ShouldBe("Police found eleven rockets under the floor of amill, the ministry said on Sunday evening.");

    [Fact]
    public void A_page_that_a_script_fills_is_read_from_its_data()
    {
        var words = string.Concat(Enumerable.Repeat("The ministry said that the crates had been opened in front of witnesses. ", 12));
        var report = Reports.Page($$"""
            <html><head><title>Crates opened</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Crates opened","articleBody":"{{words}}"}</script></head>
            <body><div id="app">Loading</div></body></html>
            """);

        report.Of(PartKind.Body).ShouldContain("in front of witnesses");
    }
}
