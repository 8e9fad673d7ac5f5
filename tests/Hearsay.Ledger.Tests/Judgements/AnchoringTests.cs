using Hearsay.Engine.Text;
using Hearsay.Ledger.Judgements.Selectors;

namespace Hearsay.Ledger.Tests.Judgements;

public sealed class AnchoringTests
{
    private const string Text = "LISK, May 3 - The harbour master said on Monday that the crates \"held pumps\". A crew member said the crates held rifles, and that nobody had asked.";

    private static Selector Of(string words, string text = Text) => Anchoring.Make(text, Span(words, text));

    private static TextSpan Span(string words, string text) =>
        text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start ? new TextSpan(start, start + words.Length) : throw new ArgumentException(words);

    [Fact]
    public void A_selector_keeps_the_words_and_32_characters_on_either_side()
    {
        var selector = Of("the crates held rifles");

        selector.Exact.ShouldBe("the crates held rifles");
        selector.Prefix.ShouldBe("held pumps\". A crew member said ");
        selector.Suffix.ShouldBe(", and that nobody had asked.");
    }

    [Fact]
    public void Positions_count_code_points_and_no_pair_is_cut()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 40)) + "rifles" + string.Concat(Enumerable.Repeat("😀", 40));

        var selector = Of("rifles", text);

        (selector.Start, selector.End).ShouldBe((40, 46));
        selector.Prefix.Length.ShouldBe(32);
        char.IsHighSurrogate(selector.Prefix[0]).ShouldBeTrue();
        char.IsLowSurrogate(selector.Suffix[^1]).ShouldBeTrue();
    }

    [Fact]
    public void Words_are_found_after_text_came_before_them()
    {
        var later = "Corrected version. The first one named another port.\n" + Text;

        Anchoring.Find(Of("the crates held rifles"), later).ShouldBe(Span("the crates held rifles", later));
    }

    [Fact]
    public void Words_are_found_though_quotation_marks_dashes_and_spaces_are_others()
    {
        var later = "\n" + Text.Replace(" \"held", " “held", StringComparison.Ordinal).Replace("pumps\"", "pumps”", StringComparison.Ordinal)
            .Replace(" - ", " – ", StringComparison.Ordinal).Replace("that the", "that\u00A0 the", StringComparison.Ordinal);

        var found = Anchoring.Find(Of("the crates \"held pumps\""), later);

        found!.Value.In(later).ToString().ShouldBe("the crates “held pumps”");
    }

    [Fact]
    public void Of_two_places_with_the_same_words_the_surroundings_decide()
    {
        var (first, second) = (Span("the crates", Text), new TextSpan(Text.LastIndexOf("the crates", StringComparison.Ordinal), 0));
        var later = new string('.', 60) + Text;

        Anchoring.Find(Anchoring.Make(Text, first), later)!.Value.Start.ShouldBe(first.Start + 60);
        Anchoring.Find(Anchoring.Make(Text, new TextSpan(second.Start, second.Start + first.Length)), later)!.Value.Start.ShouldBe(second.Start + 60);
    }

    [Fact]
    public void Surroundings_may_have_changed_a_little()
    {
        var later = "Update. " + Text.Replace("A crew member said", "One crew member has said", StringComparison.Ordinal);

        Anchoring.Find(Of("held rifles"), later)!.Value.In(later).ToString().ShouldBe("held rifles");
    }

    [Fact]
    public void Words_that_changed_are_not_found()
    {
        Anchoring.Find(Of("the crates held rifles"), Text.Replace("held rifles", "held shovels", StringComparison.Ordinal)).ShouldBeNull();
        Anchoring.Find(Of("the crates held rifles"), "").ShouldBeNull();
    }

    [Fact]
    public void Few_words_in_quite_other_surroundings_are_not_the_same_words()
    {
        Anchoring.Find(Of("rifles"), "Nobody at the fair in Ostrel wanted to buy any rifles this year; boots went well.").ShouldBeNull();
    }

    [Fact]
    public void A_long_stretch_that_stands_there_once_is_known_by_itself()
    {
        Anchoring.Find(Of("A crew member said the crates held rifles"), "Elsewhere: A crew member said the crates held rifles! (Photo: N. N.)").ShouldNotBeNull();
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_position_that_no_text_has_is_no_hint(int start)
    {
        var selector = Of("held rifles") with { Start = start, End = start };

        Anchoring.Find(selector, Text).ShouldBe(Span("held rifles", Text));
    }

    [Fact]
    public void Half_a_pair_and_a_nul_are_characters_like_others()
    {
        var text = "One \uD800 and \0 two \uDC00 make nothing that anybody can read aloud.";
        var span = new TextSpan(3, 25);

        Anchoring.Find(Anchoring.Make(text, span), text).ShouldBe(span);
        Anchoring.Find(Anchoring.Make(text, span) with { Exact = "\uFFFD and \0 two \uFFFD" }, text).ShouldNotBeNull();
    }

    [Fact(Timeout = 20_000)]
    public async Task A_text_of_one_letter_takes_no_long_time()
    {
        var text = new string('a', 1_000_000);
        var selector = Anchoring.Make(text, new TextSpan(300_000, 800_000)) with { Prefix = "b" };

        (await Task.Run(() => Anchoring.Find(selector, text), TestContext.Current.CancellationToken)).ShouldBe(new TextSpan(300_000, 800_000));
    }
}
