using Hearsay.Ledger.Copies;
using static Hearsay.Ledger.Tests.Copies.Pages;

namespace Hearsay.Ledger.Tests.Copies;

public sealed class CopyJudgeTests
{
    private static readonly ReportText Original = Text("ferry", Body(Ferry), "Nordlys", "2031-05-06", title: "Fuses found under onions");

    private static Copy Judged(ReportText copy) => CopyJudge.Compare(Original, copy).ShouldNotBeNull();

    [Fact]
    public void A_reprint_under_another_headline_is_verbatim()
    {
        var copy = Judged(Text("reprint", Body(Ferry), "Skelle Post", "2031-05-07", title: "Dog smells war in the onions"));

        (copy.Of.Source, copy.By.Source, copy.Kind, copy.Overlap).ShouldBe(("ferry.txt", "reprint.txt", CopyKind.Verbatim, 1));
        copy.IsCredited.ShouldBeFalse();
    }

    [Fact]
    public void A_reprint_with_a_word_changed_here_and_there_is_verbatim()
    {
        var body = Body(Ferry).Replace("harbour master", "port captain", StringComparison.Ordinal).Replace("nine years", "9 years", StringComparison.Ordinal);

        var copy = Judged(Text("reprint", body, published: "2031-05-07"));

        copy.Kind.ShouldBe(CopyKind.Verbatim);
        copy.Overlap.ShouldBeInRange(0.9, 0.999);
    }

    [Fact]
    public void A_reprint_with_a_paragraph_of_its_own_has_all_of_the_original()
    {
        var copy = Judged(Text("longer", Body([.. Ferry, Weather[3]]), published: "2031-05-07"));

        copy.Kind.ShouldBe(CopyKind.Verbatim);
        copy.Overlap.ShouldBeLessThan(1);
    }

    [Fact]
    public void A_cut_tail_makes_a_trimmed_copy() => Judged(Text("cut", Body(Ferry[..4]), published: "2031-05-07")).Kind.ShouldBe(CopyKind.Trimmed);

    [Fact]
    public void A_cut_middle_makes_a_trimmed_copy()
    {
        var copy = Judged(Text("cut", Body([.. Ferry[..2], .. Ferry[5..]]), published: "2031-05-07"));

        (copy.Kind, copy.Overlap).ShouldBe((CopyKind.Trimmed, 1));
    }

    [Fact]
    public void Two_paragraphs_inside_another_story_are_a_trimmed_copy()
    {
        var copy = Judged(Text("mixed", Body([.. Weather, Ferry[3], Ferry[4]]), published: "2031-05-08"));

        copy.Kind.ShouldBe(CopyKind.Trimmed);
        copy.Overlap.ShouldBeInRange(0.15, 0.4);
    }

    [Fact]
    public void Reports_of_different_things_are_no_copies() =>
        CopyJudge.Compare(Original, Text("weather", Body(Weather), published: "2031-05-07")).ShouldBeNull();

    [Fact]
    public void A_stock_phrase_is_no_copy()
    {
        const string Phrase = "The ministry did not immediately respond to a request for comment.";

        CopyJudge.Compare(Text("one", Body([.. Ferry, Phrase])), Text("two", Body([.. Weather, Phrase]))).ShouldBeNull();
    }

    [Fact]
    public void An_empty_text_copies_nothing() => CopyJudge.Compare(Original, Text("empty", "")).ShouldBeNull();

    [Fact]
    public void An_outlet_that_prints_its_background_again_copies_nothing()
    {
        var later = Text("later", Body([.. Weather, Ferry[3], Ferry[4]]), "Nordlys", "2031-05-08");

        CopyJudge.Compare(Original, later).ShouldBeNull();
    }

    [Fact]
    public void Another_way_of_writing_the_same_letters_changes_nothing()
    {
        const string Composed = "Der Händler Müller aus Türkheim, “Käpt’n” genannt, verkaufte 30,000 Patronen für die Straße nach Łódź, sagte Ångström am Dienstag.";
        var decomposed = Composed.Normalize(System.Text.NormalizationForm.FormKD).Replace("’", "'", StringComparison.Ordinal)
            .Replace("“", "«", StringComparison.Ordinal).Replace("30,000", "30.000", StringComparison.Ordinal).ToUpperInvariant();

        var copy = CopyJudge.Compare(Text("a", Composed), Text("b", decomposed)).ShouldNotBeNull();

        (copy.Kind, copy.Overlap).ShouldBe((CopyKind.Verbatim, 1));
    }

    [Fact]
    public void Twenty_words_in_a_million_letters_are_found()
    {
        var random = new Random(7);
        var filler = string.Join(' ', Enumerable.Range(0, 170_000).Select(_ => $"w{random.Next(20_000)}"));
        var brief = Text("brief", "Coast guards found 64 crates of mortar fuses beneath onions aboard the ferry Marit Solhaug at Skelle, Brunvand said.", published: "2031-05-06");
        var book = Text("book", $"{filler} Coast guards found 64 crates of mortar fuses beneath onions aboard the ferry Marit Solhaug at Skelle, Brunvand said. {filler}", published: "2031-06");

        var copy = CopyJudge.Compare(brief, book).ShouldNotBeNull();

        (copy.Of.Source, copy.Kind).ShouldBe(("brief.txt", CopyKind.Verbatim));
    }

    [Fact]
    public void The_same_word_two_hundred_thousand_times_has_few_keys_and_is_a_copy()
    {
        var one = Text("one", string.Join(' ', Enumerable.Repeat("buffalo", 200_000)));
        var other = Text("other", string.Join(' ', Enumerable.Repeat("Buffalo", 150_000)));

        Fingerprint.Of(one).Bands.Length.ShouldBeLessThan(100);
        CopyJudge.Compare(one, other).ShouldNotBeNull();
    }
}
