using System.Text;
using Hearsay.Engine.Reports;

namespace Hearsay.Reading.Tests.Charsets;

public class CharsetTests
{
    private const string Words = "Le général a affirmé que les roquettes étaient destinées à la frontière, d’après l’agence.";

    static CharsetTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static Report Read(byte[] bytes, string name = "page.html", string? contentType = null) =>
        new ReportReader(new ReadingOptions { ContentType = contentType }).Read(bytes, name);

    private static string Page(string head) => $"<html><head>{head}<title>Roquettes</title></head><body><p>{Words}</p></body></html>";

    [Fact]
    public void A_mark_decides_first()
    {
        var report = Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Page(""))]);

        report.Charset.ShouldBe(new CharsetChoice("utf-16", "bom"));
        report.Text.ShouldContain("destinées");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void UTF_16_without_a_mark_is_seen(string name)
    {
        var report = Read(Encoding.GetEncoding(name).GetBytes(Page("")));

        report.Charset.ShouldBe(new CharsetChoice(name, "detected"));
        report.Text.ShouldContain("roquettes");
    }

    [Theory]
    [InlineData("<meta charset=windows-1252>", "windows-1252")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>", "windows-1252")]
    [InlineData("<!-- <meta charset=koi8-r> --><meta charset=\"latin1\">", "windows-1252")]
    public void A_meta_element_is_believed(string meta, string name)
    {
        var report = Read(Encoding.GetEncoding("windows-1252").GetBytes(Page(meta)));

        report.Charset.ShouldBe(new CharsetChoice(name, "meta"));
        report.Text.ShouldContain("d’après l’agence");
    }

    [Fact]
    public void A_header_goes_before_the_meta_element()
    {
        var bytes = Encoding.GetEncoding("windows-1252").GetBytes(Page("<meta charset=koi8-r>"));

        Read(bytes, contentType: "text/html; charset=windows-1252").Charset.ShouldBe(new CharsetChoice("windows-1252", "header"));
    }

    [Fact]
    public void Bytes_that_prove_UTF_8_go_before_a_wrong_meta_element()
    {
        var report = Read(Encoding.UTF8.GetBytes(Page("<meta charset=iso-8859-1>")));

        report.Charset.Name.ShouldBe("utf-8");
        report.Text.ShouldContain("d’après l’agence");
    }

    [Fact]
    public void Russian_in_windows_1251_is_detected()
    {
        const string Russian = "Министерство заявило, что ракеты были найдены на складе в порту. Представитель ведомства отказался назвать страну происхождения груза.";

        Read(Encoding.GetEncoding("windows-1251").GetBytes(Russian), "text.txt").Text.ShouldBe(Russian);
    }

    [Fact]
    public void Bytes_that_are_no_character_become_replacement_characters() =>
        Read([.. "Caf"u8, 0xC3, 0x28, .. " “quoted” – und so weiter, été"u8], "x.txt").ShouldBeWhole();

    [Fact]
    public void UTF_7_is_not_spoken() => Read(Encoding.ASCII.GetBytes(Page("<meta charset=utf-7>+ADw-script+AD4-"))).Charset.Name.ShouldNotBe("utf-7");
}
