using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Hearsay.Ledger.Credibilities;
using Hearsay.Ledger.Export;
using Markdig;

namespace Hearsay.Ledger.Tests.Export;

public sealed class DossierTests
{
    // All that Markdig knows beside CommonMark: tables, footnotes, autolinks, attributes, mathematics and so on.
    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    [Fact]
    public void Every_quotation_stands_under_its_report_with_date_and_hash()
    {
        var text = Encoding.UTF8.GetString(new SampleStory().Export("dossier"));

        text.ShouldContain(
            $"""
            ### Daily Meridian: Tubes sold

            - published: 2023-03-06
            - source: reports/02-meridian.txt
            - hash of the bytes that were read: sha256:{new string('c', 64)}

            > “Sandria sold 🚀 launch tubes to the Lisk Front”
            """);
    }

    [Fact]
    public void It_says_how_many_origins_there_are_and_what_is_not_known()
    {
        var page = Render(new SampleStory());

        page.QuerySelectorAll("h2").Select(heading => heading.TextContent).ShouldBe(
            [
                "Independent origins: 1 to 2", "Credibility: 3 (possibly true)", "Who tells it", "Who denies it", "Grades of the voices", "Quotations", "Copies", "Time line",
                "What is not known",
            ]);
        var items = page.QuerySelectorAll("li").Select(item => item.TextContent).ToList();
        items.ShouldContain("unnamed two officials, via Harbour Gazette (counts): Nobody told them.");
        items.ShouldContain("unnamed two officials, via Harbour Gazette, via Daily Meridian (asserts)");
        items.ShouldContain("Norway, via Daily Meridian (denies)");
        items.ShouldContain("unnamed two officials: B (usually reliable), by ben on 2026-10-02: right twice before");
        items.ShouldContain("reports/02-meridian.txt is a trimmed copy of https://gazette.example/sale? (83 of 100 words, credited)");
        items.ShouldContain("2023-03-06: Daily Meridian tells and denies it");
        items.ShouldContain("who they are: unnamed two officials");
        items.ShouldContain("when it was published: reports/.txt");
        page.Body!.TextContent.ShouldContain("It does not say what is true.");
    }

    [Fact]
    public void A_grade_that_a_person_gave_stands_beside_the_proposed_one()
    {
        var sample = new SampleStory();
        var story = new SampleStory { Matter = sample.Matter with { Judged = new CredibilityGrade(2, "ann", "2026-10-03T09:00:00Z", "saw the *papers*") } };

        var page = Render(story);

        page.QuerySelectorAll("h2")[1].TextContent.ShouldBe("Credibility: 2 (probably true)");
        page.Body!.TextContent.ShouldContain("So judged by ann on 2026-10-03T09:00:00Z: saw the *papers*");
        page.Body.TextContent.ShouldContain("3 was proposed by these rules");
    }

    [Fact]
    public void Whatever_the_reports_say_only_our_own_marks_count_and_the_words_survive() => OddText.ForAll(odd =>
    {
        var story = new SampleStory(odd);
        var page = Render(story);

        var marks = page.Body!.QuerySelectorAll("*").Select(one => one.LocalName).ToHashSet();
        marks.Except(["h1", "h2", "h3", "p", "ul", "li", "blockquote", "hr"]).ShouldBeEmpty(page.Body!.InnerHtml);
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("h2").Length.ShouldBe(9, page.Body.InnerHtml);
        page.QuerySelectorAll("blockquote").Length.ShouldBe(4);
        page.QuerySelectorAll("blockquote p").Select(quotation => quotation.TextContent).ShouldContain(text => text.Contains(SafeText.Line(story.Words)));
    });

    private static IDocument Render(SampleStory story) =>
        new HtmlParser().ParseDocument(Markdown.ToHtml(Encoding.UTF8.GetString(story.Export("dossier")), Everything));
}
