using Hearsay.Reading.Metadata;
using Hearsay.Reading.Provenance;

namespace Hearsay.Reading.Tests.Metadata;

public class MetadataTests
{
    [Theory]
    [InlineData("Rifles seized at port | The Coast Daily", "The Coast Daily", "Rifles seized at port")]
    [InlineData("Rifles seized at port - News - Coast Daily", "Coast Daily", "Rifles seized at port - News")]
    [InlineData("Rifles seized at old port | News | Coast Daily", null, "Rifles seized at old port")]
    [InlineData("Deir ez-Zor | Unidentified aircraft target trucks near the border", "Euphrates Post", "Deir ez-Zor | Unidentified aircraft target trucks near the border")]
    [InlineData("A deal - or not", "Coast Daily", "A deal - or not")]
    public void The_outlet_is_no_part_of_the_title(string title, string? outlet, string expected) => TitleSuffixes.Strip(title, outlet, out _).ShouldBe(expected);

    [Theory]
    [InlineData("By Jane Doe and John Roe, Defence Editor", "Jane Doe;John Roe")]
    [InlineData("By JANE DOE", "JANE DOE")]
    [InlineData("Jane Doe in Nairobi and Paul Aketch in Mombasa", "Jane Doe;Paul Aketch")]
    [InlineData("By Jane Doe | 4 March 2021", "Jane Doe")]
    [InlineData("ByJane Doe", "Jane Doe")]
    [InlineData("By Jane Doe 8 January 2020, 12:22 am", "Jane Doe")]
    [InlineData("(Reporting by Jane Doe in Nairobi; Editing by Joan Pell)", "Jane Doe")]
    [InlineData("by our staff reporter", "")]
    [InlineData("jane@example.org", "")]
    public void A_byline_is_read_for_names(string byline, string expected) => string.Join(';', Bylines.Read(byline)).ShouldBe(expected);

    [Theory]
    [InlineData("© 2021 Coast Daily Ltd. All rights reserved.", "Coast Daily")]
    [InlineData("Copyright 2017-2022 Golden Valley. Powered by Press", "Golden Valley")]
    [InlineData("All rights reserved", null)]
    public void A_copyright_line_names_its_holder(string line, string? expected) => CopyrightLines.FindHolder(line).ShouldBe(expected);

    [Theory]
    [InlineData("https://www.coast.example/2021/03/04/rifles", "2021-03-04")]
    [InlineData("https://coast.example/news/2021-03-04-rifles-seized", "2021-03-04")]
    [InlineData("https://coast.example/20210304/rifles", "2021-03-04")]
    [InlineData("https://coast.example/article/20219999", null)]
    [InlineData("not an address", null)]
    public void An_address_may_hold_a_date(string url, string? expected)
    {
        var book = new EvidenceBook();
        UrlClues.Collect(url, book);

        book.Find(Field.Published).ShouldBe(expected);
    }

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"A \u00e9 title","datePublished":"2021-03-04"}""")]
    [InlineData("""/* <![CDATA[ */ {"@type":["NewsArticle"],"headline":"A é title","datePublished":"2021-03-04",} /* ]]> */""")]
    [InlineData("""[{"@type":"Person"},{"@graph":[{"mainEntity":{"@type":"ReportageNewsArticle","headline":"A é title","datePublished":"2021-03-04T00:00:00"}}]}]""")]
    [InlineData("{\"@type\":\"NewsArticle\",\"description\":\"two\nlines\",\"headline\":\"A é title\",\"datePublished\":\"2021-03-04\"}")]
    public void JSON_LD_is_read_however_it_is_nested_or_broken(string script)
    {
        var book = new EvidenceBook();
        JsonLd.Collect(script, book);

        book.Find(Field.Title).ShouldBe("A é title");
        book.Find(Field.Published).ShouldBe("2021-03-04");
    }

    [Theory]
    [InlineData("The minister said that the crates were opened in the presence of two officers and that nothing was missing.", "en")]
    [InlineData("El ministro dijo que las cajas fueron abiertas en la presencia de dos oficiales y que no faltaba nada.", "es")]
    [InlineData("Министр сказал, что ящики были открыты в присутствии двух офицеров и что ничего не пропало.", "ru")]
    [InlineData("השר אמר כי הארגזים נפתחו בנוכחות שני קצינים", "he")]
    [InlineData("xyzzy plugh", null)]
    public void A_language_is_guessed_from_common_words(string text, string? expected) => Languages.Guess(text).ShouldBe(expected);
}
