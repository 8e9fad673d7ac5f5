using System.Text;
using Hearsay.Engine.Text;

namespace Hearsay.Cli.Tests.Laws;

public class OddReportTests
{
    private const string Sentence = "The mayor said that the harbour would stay closed until Monday. ";

    // Generous, for a busy machine and a build without optimisation: without care any of these takes hours, or the stack.
    private static readonly TimeSpan Seconds = TimeSpan.FromSeconds(60);

    [Fact]
    public void A_page_of_50_MB_is_read_in_seconds()
    {
        const string Link = "<li class=\"story\"><a href=\"/2023/03/04/a-story-of-another-day\">A story of another day</a></li>\n";
        var article = "<article><h1>Long</h1>" + string.Concat(Enumerable.Repeat($"<p>{Sentence}{Sentence}</p>\n", 200)) + "</article>";
        var links = string.Concat(Enumerable.Repeat(Link, 200_000));
        var script = $"<script>var data = \"{new string('x', 30_000_000)}\";</script>";

        var document = ReadInTime($"<html><body>{script}{article}<ul class=\"archive\">{links}</ul></body></html>");

        document.Text.ShouldContain("The mayor said");
        document.TokenCount.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void A_page_nested_100_000_deep_keeps_its_words()
    {
        var page = string.Concat(Enumerable.Repeat("<div>", 100_000)) + $"<p>{Sentence}</p>" + string.Concat(Enumerable.Repeat("</div>", 100_000));

        ReadInTime(page).Text.ShouldContain("harbour would stay closed");
    }

    [Fact]
    public void Five_thousand_unclosed_tags_hide_nothing()
    {
        var page = "<html><body>" + string.Concat(Enumerable.Repeat("<b><i><span>", 5000)) + $"<p>{Sentence}</p><p>{Sentence}</p>";

        ReadInTime(page).Text.ShouldContain("harbour would stay closed");
    }

    [Fact]
    public void A_file_of_nul_has_no_claims()
    {
        var document = ReadInTime(new byte[1_000_000]);

        document.Attributions.ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_file_is_an_empty_report()
    {
        var document = ReadInTime([]);

        document.Text.ShouldBeEmpty();
        document.Attributions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_page_in_UTF_16_is_read_by_its_mark(string charset)
    {
        var encoding = Encoding.GetEncoding(charset);
        var page = $"<html><body><article><h1>Fähre</h1><p>{Sentence}</p></article></body></html>";

        ReadInTime([.. encoding.GetPreamble(), .. encoding.GetBytes(page)]).Text.ShouldContain("harbour would stay closed");
    }

    [Fact]
    public void A_text_of_one_endless_sentence_is_read_in_seconds() =>
        ReadInTime(string.Concat(Enumerable.Repeat("and the mayor said that ", 3_000)), "endless.txt").TokenCount.ShouldBeGreaterThan(1000);

    [Fact]
    public void A_text_of_quotation_marks_alone_is_read_in_seconds() => ReadInTime(string.Concat(Enumerable.Repeat("\"“'", 5_000)), "quotes.txt");

    [Fact]
    public void A_text_of_one_endless_word_is_read_in_seconds() => ReadInTime(new string('a', 1_000_000), "word.txt");

    private static Document ReadInTime(string page, string source = "report.html") => ReadInTime(Encoding.UTF8.GetBytes(page), source);

    private static Document ReadInTime(byte[] bytes, string source = "report.html")
    {
        Document? document = null;
        WholeReading.Time(() => WholeReading.Check(document = WholeReading.Read(bytes, source))).ShouldBeLessThan(Seconds);
        return document!;
    }
}
