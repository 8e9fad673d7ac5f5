using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Web.Reports;

namespace Hearsay.Web.Tests.Reports;

public sealed class MarkedTextTests
{
    private const string Text = "Officials said the ship, which Vostan denies, carried 🚢 crates.\nIt left.";

    [Fact]
    public void The_pieces_put_together_are_the_text_and_each_claim_is_where_it_was_read()
    {
        Prop.ForAll(Gen.Resize(Spans().ArrayOf(), 20).ToArbitrary(), spans =>
        {
            var reading = ReadingOf([.. spans.Select((span, place) => ClaimOf(place, span))]);
            var atoms = MarkedText.Of(reading).SelectMany(paragraph => paragraph.Atoms).ToList();

            string.Concat(atoms.Select(atom => atom.Text)).ShouldBe(Text.Replace("\n", "", StringComparison.Ordinal));
            foreach (var claim in reading.Claims)
            {
                string.Concat(atoms.Where(atom => atom.Of.Split(' ').Contains($"{claim.Id}:content")).Select(atom => atom.Text))
                    .ShouldBe(claim.Content[0].In(Text).ToString().Replace("\n", "", StringComparison.Ordinal));
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_piece_says_the_narrowest_claim_first_and_counts_code_points()
    {
        var inner = Text.IndexOf("Vostan", StringComparison.Ordinal);
        var after = Text.IndexOf("crates", StringComparison.Ordinal);
        var atoms = MarkedText.Of(ReadingOf([ClaimOf(0, new TextSpan(15, after + 6)), ClaimOf(1, new TextSpan(inner, inner + 6)), ClaimOf(2, new TextSpan(after, after + 6))]))
            .SelectMany(paragraph => paragraph.Atoms).ToList();

        atoms.Single(atom => atom.Text == "Vostan").Of.ShouldBe("c2:content c1:content");
        atoms.Single(atom => atom.Text == "crates").At.ShouldBe(after - 1, "the ship is two UTF-16 units and one code point");
    }

    [Fact]
    public void Of_a_text_of_one_long_word_only_the_beginning_is_cut_up()
    {
        var text = new string('x', 5_000_000);
        var reading = ReadingOf([], text);

        var paragraphs = MarkedText.Of(reading);

        paragraphs.Single().Atoms.Single().Text.Length.ShouldBe(MarkedText.Shown);
        MarkedText.Of(reading, int.MaxValue).Single().Atoms.Single().Text.ShouldBe(text);
    }

    private static Gen<TextSpan> Spans() => Gen.Choose(0, Text.Length - 1).Zip(Gen.Choose(1, 30)).Select(pair => Whole(pair.Item1, Math.Min(pair.Item1 + pair.Item2, Text.Length)));

    // No span of the engine cuts a surrogate pair.
    private static TextSpan Whole(int start, int end) => new(
        char.IsLowSurrogate(Text[start]) ? start - 1 : start, end < Text.Length && char.IsLowSurrogate(Text[end]) ? end + 1 : end);

    private static Claim ClaimOf(int place, TextSpan content) => new() { Id = ReportReading.ClaimId(place), Content = [content], Manner = Manner.Own, Part = PartKind.Body };

    private static ReportReading ReadingOf(IReadOnlyList<Claim> claims, string text = Text) => new()
    {
        Report = Report.Plain(text),
        Voices = [],
        Claims = claims,
        Entities = [],
        Findings = [],
    };
}
