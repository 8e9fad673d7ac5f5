using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Ledger.Judgements;
using Hearsay.Ledger.Judgements.Effects;

namespace Hearsay.Ledger.Tests.Judgements;

public sealed class ReadingAnchorsTests
{
    private const string Text = "The mayor said the port clerk had told her that the crates were empty. The crates were empty, the clerk said.";

    private static readonly TextSpan Inner = Span("the crates were empty", 0);

    private static readonly TextSpan Outer = new(Text.IndexOf("the port clerk", StringComparison.Ordinal), Inner.End);

    [Fact]
    public void Claims_with_the_same_words_are_told_apart_by_their_chain()
    {
        var reading = Reading(Claim(1, [0, 1], Inner), Claim(2, [0, 2], Inner));

        for (var place = 0; place < 2; place++)
        {
            new ReadingAnchors(Reading(Claim(1, [0, 2], Inner), Claim(2, [0, 1], Inner))).Of(TargetFinder.ClaimOf(reading, place)).ShouldBe(Anchor.At(1 - place));
        }
    }

    [Fact]
    public void A_claim_inside_another_is_not_taken_for_it()
    {
        var reading = Reading(Claim(1, [0, 1], Outer), Claim(2, [0, 1, 2], Inner));

        new ReadingAnchors(reading).Of(TargetFinder.ClaimOf(reading, 0)).ShouldBe(Anchor.At(0));
        new ReadingAnchors(reading).Of(TargetFinder.ClaimOf(reading, 1)).ShouldBe(Anchor.At(1));
    }

    [Fact]
    public void A_claim_is_found_though_the_new_reading_cuts_it_a_little_otherwise_and_gives_it_to_somebody_else()
    {
        var reading = Reading(Claim(1, [0, 1], Inner));
        var later = Reading(Claim(1, [0, 2], new TextSpan(Inner.Start - 5, Inner.End)));

        new ReadingAnchors(later).Of(TargetFinder.ClaimOf(reading, 0)).ShouldBe(Anchor.At(0));
    }

    [Fact]
    public void Where_the_new_reading_has_no_claim_the_judgement_is_lost_and_says_so()
    {
        var reading = Reading(Claim(1, [0, 1], Inner));
        var later = Reading(Claim(1, [0, 1], Span("The crates were empty", 0)));

        new ReadingAnchors(later).Of(TargetFinder.ClaimOf(reading, 0)).Lost.ShouldBe("its words are in the text, but the newest reading has no claim there");
    }

    private static TextSpan Span(string words, int from) => Text.IndexOf(words, from, StringComparison.Ordinal) is var start ? new TextSpan(start, start + words.Length) : default;

    private static Claim Claim(int number, int[] chain, TextSpan content) =>
        new() { Id = $"c{number}", Content = [content], Manner = Manner.Indirect, Chain = chain, Part = PartKind.Body };

    private static ReportReading Reading(params Claim[] claims) => new()
    {
        Report = Report.Plain(Text, id: "sha256:1"),
        Voices = [new Voice { Kind = VoiceKind.Outlet }, new Voice { Kind = VoiceKind.Unnamed, Description = "mayor" }, new Voice { Kind = VoiceKind.Unnamed, Description = "port clerk" }],
        Claims = claims,
        Entities = [],
        Findings = [],
    };
}
