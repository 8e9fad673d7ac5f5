using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Hearsay.Reading.Tests;

/// <summary>What holds for any bytes at all.</summary>
public class ReadingLaws
{
    private static readonly string[] Pieces =
    [
        "<div class='related'>", "<p>", "</p>", "</div>", "<article>", "<h1>", "</h1>", "<table><tr><td>", "<br>", "<a href=x>", "</a>", "<script>", "</script>", "<!--", "-->", "<", ">", "&amp;", "&#xD800;", "&#0;", "\0", "\uD800",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2020-01-01\",\"author\":[", "]}", "\n\n", "\r\n", "Photo: AFP", "Related stories:", "By Jane Doe", "NAIROBI, March 4 (Reuters) - ", "03/04/2014", "פרסום ראשון: 07.26.14, 23:20",
        "The ministry said on Tuesday that the shipment had been seized. ", "\"quoted\" ", "Comments (3)", "<meta charset=utf-16>", "<title>", "</title>", "😀", "\u200F", "| ", "Source: Reuters", "<figure><figcaption>", "<time datetime='x'>", "<textarea>", "<select><option>", "<svg>", "<template>", "<frameset>",
    ];

    private static readonly string[] Names = ["x.html", "x.txt", "x", "https://example.org/2014/07/26/a?b", ""];

    private static readonly ReportReader Reader = new();

    [Fact]
    public void Any_bytes_are_a_report_with_its_parts_in_order() =>
        Prop.ForAll<byte[], int>((bytes, name) => Check(bytes, Names[Math.Abs(name % Names.Length)])).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_soup_of_markup_is_a_report_with_its_parts_in_order() =>
        Prop.ForAll(Soup(), soup => Array.ForEach(Names, name => Check(Encoding.UTF8.GetBytes(soup), name))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_bytes_make_the_same_report_on_any_thread() =>
        Prop.ForAll(Soup(), soup =>
        {
            var bytes = Encoding.UTF8.GetBytes(soup);
            var first = Reader.Read(bytes, "x.html");
            Parallel.For(0, 4, _ =>
            {
                var again = Reader.Read(bytes, "x.html");
                again.Text.ShouldBe(first.Text);
                again.Parts.ShouldBe(first.Parts);
                again.Evidence.ShouldBe(first.Evidence);
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Plain_text_is_one_part_whatever_it_is() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            var report = Reader.Read(bytes, "x", new ReadingOptions { Plain = true });
            report.ShouldBeWhole();
            report.Parts.Count.ShouldBe(report.Text.Length == 0 ? 0 : 1);
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Soup() => Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    private static void Check(byte[] bytes, string name) => Reader.Read(bytes, name).ShouldBeWhole();
}
