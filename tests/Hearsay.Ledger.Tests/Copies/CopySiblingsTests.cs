using Hearsay.Ledger.Copies;
using static Hearsay.Ledger.Tests.Copies.Pages;

namespace Hearsay.Ledger.Tests.Copies;

public sealed class CopySiblingsTests
{
    private static string[] Left(params ReportText[] texts)
    {
        List<Copy> copies = [];
        for (var one = 0; one < texts.Length; one++)
        {
            copies.AddRange(texts[..one].Select(other => CopyJudge.Compare(other, texts[one])).OfType<Copy>());
        }

        return [.. CopySiblings.WithoutSiblings(copies).Select(copy => $"{copy.Of.Source[..^4]} > {copy.By.Source[..^4]}")];
    }

    [Fact]
    public void Two_copies_of_one_report_are_no_copies_of_each_other() =>
        Left(Text("first", Body(Ferry), published: "2031-05-06"), Text("second", Body(Ferry), published: "2031-05-07"), Text("third", Body(Ferry[..5]), published: "2031-05-08"))
            .ShouldBe(["first > second", "first > third"]);

    [Fact]
    public void A_copy_that_has_what_the_first_copy_added_is_a_copy_of_that()
    {
        string[] longer = [.. Ferry[..4], .. Weather[..3]];

        Left(Text("first", Body(Ferry), published: "2031-05-06"), Text("second", Body(longer), published: "2031-05-07"), Text("third", Body(longer), published: "2031-05-08"))
            .ShouldBe(["first > second", "second > third"]);
    }

    [Fact]
    public void Two_copies_that_share_a_few_more_words_with_each_other_have_them_from_the_first_all_the_same()
    {
        Copy Made(string of, string by, double overlap) => new(Text(of, "").Report, Text(by, "").Report, CopyKind.Rewritten, overlap, false);

        CopySiblings.WithoutSiblings([Made("first", "second", 0.6), Made("first", "third", 0.6), Made("second", "third", 0.7)]).Count.ShouldBe(2);
        CopySiblings.WithoutSiblings([Made("first", "second", 0.6), Made("first", "third", 0.6), Made("second", "third", 0.8)])
            .ShouldContain(copy => copy.Of.Source == "second.txt");
    }

    [Fact]
    public void A_copy_that_credits_the_first_copy_alone_is_a_copy_of_that() =>
        Left(
            Text("first", Body(Ferry), "Nordlys", "2031-05-06"),
            Text("second", Body(Ferry), "Skelle Post", "2031-05-07"),
            Text("third", Body(Ferry), "Orrin Times", "2031-05-08", credit: "Source: Skelle Post"))
            .ShouldBe(["first > second", "second > third"]);

    [Fact]
    public void A_report_made_of_two_others_copies_both() =>
        Left(Text("ferry", Body(Ferry), published: "2031-05-06"), Text("weather", Body(Weather), published: "2031-05-06"), Text("both", Body([.. Ferry, .. Weather]), published: "2031-05-07"))
            .ShouldBe(["ferry > both", "weather > both"]);
}
