using System.Diagnostics;
using System.Text;

namespace Hearsay.Reading.Tests.Html;

/// <summary>Pages made to break readers end in seconds, with what can be read in them.</summary>
public class HostilePageTests
{
    private const string Sentence = "<p>The ministry said on Tuesday that the shipment of rifles had been seized at the port, and that two men were held.</p>\n";

    public static TheoryData<string, string> Pages => new()
    {
        { "100,000 deep", Many("<div>", 100_000) + Sentence },
        { "100,000 deep and closed", Many("<div>", 100_000) + Sentence + Many("</div>", 100_000) },
        { "deep formatting", Many("<b>", 100_000) + Sentence },
        { "deep tables", Many("<table><tr><td>", 30_000) + Sentence },
        { "5,000 unclosed links", Many("<a href=x>link <p>text ", 5_000) + Sentence },
        { "5,000 unclosed tags", Many("<b><i><p>", 5_000) + Sentence },
        { "misnested", Many("<a><b><p></a></b>", 5_000) + Sentence },
        { "100,000 paragraphs without text", Many("<p>", 100_000) + Sentence },
        { "100,000 attributes", "<div " + Many("a=b ", 100_000) + ">" + Sentence },
        { "broken JSON", "<script type=application/ld+json>" + Many("[", 100_000) + "</script>" + Sentence },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_tangled_page_ends_in_seconds_and_keeps_its_sentence(string name, string html)
    {
        var watch = Stopwatch.StartNew();
        var report = Reports.Page("<!doctype html><html><body>" + html);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20), name);
        report.Text.ShouldContain("two men were held.");
        report.ShouldBeWhole();
    }

    [Fact]
    public void A_page_of_50_megabytes_ends_in_seconds_and_its_text_is_cut()
    {
        var html = Encoding.UTF8.GetBytes("<html><title>Long</title><h1>A very long page</h1>" + Many(Sentence, 430_000) + "</html>");
        var watch = Stopwatch.StartNew();
        var report = new ReportReader().Read(html, "long.html");

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        report.Text.Length.ShouldBeLessThan(2_500_000);
        report.Title.ShouldBe("A very long page");
    }

    [Fact]
    public void A_file_of_NULs_is_an_empty_report() => new ReportReader().Read(new byte[1 << 20], "nul.html").Parts.ShouldBeEmpty();

    [Fact]
    public void An_empty_file_is_an_empty_report()
    {
        foreach (var name in (string[])["empty.html", "empty.txt", "empty"])
        {
            var report = new ReportReader().Read(ReadOnlyMemory<byte>.Empty, name);
            report.Text.ShouldBeEmpty();
            report.Parts.ShouldBeEmpty();
            report.Id.ShouldBe("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        }
    }

    private static string Many(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();
}
