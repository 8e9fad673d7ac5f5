using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Engine.Tokens;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Tokens;

public class TokenizerTests
{
    private static readonly ModelFolder Models = ModelFolder.OpenEnglish();
    private static readonly Tokenizer Tokenizer = new(Abbreviations.Read(Models.Pack));

    [Fact]
    public void Tokens_are_ordered_and_hold_every_visible_character()
    {
        Prop.ForAll(Gen.OneOf(ArbMap.Default.GeneratorFor<string>(), Oddities).ToArbitrary(), text => HoldsEveryCharacter(text ?? "")).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Sentences_hold_every_token_once()
    {
        Prop.ForAll(Oddities.ToArbitrary(), text =>
        {
            var at = 0;
            foreach (var sentence in Read(Report.Plain(text)).Sentences)
            {
                sentence.Tokens.Start.ShouldBe(at);
                sentence.Tokens.IsEmpty.ShouldBeFalse();
                at = sentence.Tokens.End;
            }

            at.ShouldBe(Read(Report.Plain(text)).TokenCount);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_sentence_without_end_is_cut_at_a_mark()
    {
        var document = Read(Report.Plain(string.Concat(Enumerable.Repeat("rifles, shells and ", 200))));

        document.Sentences.Count.ShouldBeGreaterThan(3);
        document.Sentences.ShouldAllBe(sentence => sentence.Tokens.Count <= 200);
        document.FormOf(document.Sentences[0].Tokens.End - 1).ToString().ShouldBe(",");
    }

    [Fact]
    public void Quotations_lie_in_reading_order_inside_their_paragraph()
    {
        Prop.ForAll(Oddities.ToArbitrary(), text =>
        {
            var document = Read(Report.Plain(text));
            new QuotationFinder().Annotate(document);
            var at = 0;
            foreach (var quotation in document.Quotations)
            {
                quotation.Start.ShouldBeGreaterThanOrEqualTo(at);
                quotation.IsEmpty.ShouldBeFalse();
                ParagraphOf(document, quotation.Start).ShouldBe(ParagraphOf(document, quotation.End - 1));
                at = quotation.End;
            }
        }).QuickCheckThrowOnFailure();
    }

    private static int ParagraphOf(Document document, int token) =>
        document.Sentences.First(sentence => sentence.Tokens.Contains(token)).Paragraph;

    [Fact]
    public void Only_the_read_parts_are_read()
    {
        const string Text = "Ship seized\nPhoto: ours\nThe navy stopped it.";
        var report = Report.Plain(Text) with
        {
            Parts = [new(PartKind.Title, new(0, 11)), new(PartKind.Credit, new(12, 23)), new(PartKind.Body, new(24, Text.Length))],
        };

        var document = Read(report);

        document.Sentences.Select(sentence => sentence.Part).ShouldBe([PartKind.Title, PartKind.Body]);
        document.SpanOf(document.Sentences[1].Tokens).ShouldBe(new TextSpan(24, Text.Length));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("a'")]
    [InlineData("a@")]
    [InlineData("1,")]
    [InlineData("1-")]
    [InlineData("\"")]
    [InlineData("'a ")]
    [InlineData("( ")]
    [InlineData("http://a)")]
    [InlineData("x.\"")]
    [InlineData("\uD83D")]
    [InlineData("\uD83D\uDC69\u200D")]
    [InlineData("“a ")]
    [InlineData("“a” ")]
    [InlineData("‘a ")]
    [InlineData("'s b' ")]
    [InlineData("as' b ")]
    [InlineData("s\u2019s")]
    [InlineData("n't've")]
    [InlineData("a.b.c.d")]
    [InlineData("etc. ")]
    [InlineData("etc.)")]
    [InlineData("1:2\n")]
    public void A_megabyte_of_anything_takes_a_moment(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        new QuotationFinder().Annotate(Read(Report.Plain(text)));

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    private static Gen<string> Oddities =>
        Gen.Elements(
            "word", "The", "Mr.", "U.S.", "etc.", "don't", "it’s", "'em", "co-worker", "1,200.50", "20th", "http://a.b/c", "me@x.org", "a.com", ".", "...",
            "…", "!", "?!", "\"", "“", "”", "'", "’", "(", ")", "[", "-", "--", "—", ":", ";)", "$", "US$", "€", "#tag", "@me", " ", "  ", "\n", "\r\n", "\n\n",
            "\t", "\u00A0", "\u200B", "\0", "\u00AD", "e\u0301", "👨‍👩‍👧", "🇰🇪", "\uD83D", "\uDC00", "𝐀", "漢字", "。", "5", "'90s", "&", "%", "/", "_")
        .ListOf().Select(pieces => string.Concat(pieces));

    private static void HoldsEveryCharacter(string text)
    {
        var document = Read(Report.Plain(text));
        var at = 0;
        for (var token = 0; token < document.TokenCount; token++)
        {
            var span = document.SpanOf(token);
            text[at..span.Start].ShouldAllBe(character => IsBlank(character));
            span.IsEmpty.ShouldBeFalse();
            span.End.ShouldBeLessThanOrEqualTo(text.Length);
            at = span.End;
        }

        text[at..].ShouldAllBe(character => IsBlank(character));
    }

    private static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;

    private static Document Read(Report report)
    {
        var document = new Document(report);
        Tokenizer.Annotate(document);
        new SentenceSplitter().Annotate(document);
        return document;
    }
}
