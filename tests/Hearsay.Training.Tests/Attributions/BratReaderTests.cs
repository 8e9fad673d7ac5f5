using Hearsay.Engine.Text;
using Hearsay.Training.Attributions;

namespace Hearsay.Training.Tests.Attributions;

public class BratReaderTests
{
    [Fact]
    public void Pieces_and_line_ends_inside_a_record_are_read()
    {
        const string text = "\"We go,\" she said.\n\"Now.\"";
        const string annotations = "T1\tContent 0 8;19 25\t\"We go,\"\n\"Now.\"\nT2\tSource 9 12\tshe\nT3\tCue 13 17\tsaid\nT4\tAttribution 13 17\tsaid\n"
            + "E1\tAttribution:T4 Content:T1 Source:T2 Cue:T3\nT5\tDiscuss 0 2\t\"W\nE2\tDiscuss:T5 Content:T5\n";

        var gold = BratReader.Read(annotations, new CodePoints(text)).ShouldHaveSingleItem();

        gold.Content.ShouldBe([new TextSpan(0, 8), new TextSpan(19, 25)]);
        gold.Source.ShouldBe([new TextSpan(9, 12)]);
        gold.Cue.ShouldBe([new TextSpan(13, 17)]);
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        const string text = "😀 he said";

        var gold = BratReader.Read("T1\tCue 5 9\tsaid\nE1\tAttribution-no-source:T1 Cue:T1\n", new CodePoints(text)).ShouldHaveSingleItem();

        gold.Cue[0].In(text).ToString().ShouldBe("said");
    }

    [Fact]
    public void What_is_found_exactly_scores_in_full_and_half_a_content_scores_by_its_words()
    {
        const string text = "She said the dam will hold.";
        GoldAttribution gold = new([new TextSpan(0, 3)], [new TextSpan(4, 8)], [new TextSpan(9, 26)]);
        var (right, half) = (new AttributionScore(), new AttributionScore());

        right.Add(text, [gold], [gold]);
        half.Add(text, [gold], [gold with { Content = [new TextSpan(9, 16)] }]);

        right.Whole.F1.ShouldBe(100);
        right.Tokens.ShouldAllBe(tally => tally.F1 == 100);
        half.Tokens[2].Recall.ShouldBe(50);
        half.Tokens[2].Precision.ShouldBe(100);
    }
}
