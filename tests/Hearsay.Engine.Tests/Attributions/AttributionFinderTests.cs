using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Attributions;

public class AttributionFinderTests
{
    private static readonly Lazy<Pipeline> Pipeline = new(() => EnglishPipeline.BuildUpTo(ModelFolder.OpenEnglish().Pack, Layers.Attributions));

    private static readonly string[] Words =
        ["\"", "“", "”", "said", "according", "to", "the", "minister", "Kim", ":", ",", ".", "that", "we", "go", "\n\n", "?", "—", "claim", "told"];

    [Fact]
    public void Whatever_the_text_claims_lie_inside_it_and_share_words_only_with_what_holds_them()
    {
        var texts = Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words)).ToArbitrary();
        Prop.ForAll(texts, ShouldNest).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_claim_that_crosses_another_is_none() => ShouldNest(
        "claim said the Kim ” said — to ” told minister : \n\n : according go \n\n , ? minister the we to minister that the “ ? the go ? to — told “ Kim “ "
        + "claim we claim — : that said we . “ claim said minister minister minister the to \n\n minister go \n\n said minister ?");

    private static void ShouldNest(string text)
    {
        var document = Pipeline.Value.Run(Report.Plain(text));
        foreach (var one in document.Attributions)
        {
            one.Content.ShouldNotBeEmpty();
            one.Source.Concat(one.Cue).Concat(one.Content).ShouldAllBe(range => range.Start >= 0 && range.Start < range.End && range.End <= document.TokenCount);
            document.Attributions.Where(other => one.Content.Any(range => other.Content.Any(range.Overlaps)))
                .ShouldAllBe(other => ReferenceEquals(one, other) || one.IsInside(other) || other.IsInside(one));
        }
    }

    [Fact]
    public void An_endless_sentence_ends_in_seconds()
    {
        var text = string.Concat(Enumerable.Repeat("he said she said according to them that it was so and ", 2_000));

        Should.CompleteIn(() => Pipeline.Value.Run(Report.Plain(text)), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void A_claim_says_by_which_word_it_is_announced()
    {
        var document = Pipeline.Value.Run(Report.Plain("The ferry sank on Monday. \"Everybody is safe,\" the captain said."));

        document.Attributions.Select(one => one.Manner).ShouldBe([Manner.Own, Manner.Direct]);
        document.SpanOf(document.Attributions[1].Cue[0]).In(document.Text).ToString().ShouldBe("said");
    }
}
