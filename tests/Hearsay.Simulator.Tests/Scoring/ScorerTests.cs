using Hearsay.Simulator.Scoring;
using Hearsay.Simulator.Truths;

namespace Hearsay.Simulator.Tests.Scoring;

public sealed class ScorerTests
{
    private static readonly MatterAnswer Sale = new("X sold rifles to Y", "transfer", Files("1", "2", "3"), Files("3"), 1, 2, true);
    private static readonly MatterAnswer Strike = new("Z struck a depot", "strike", Files("4"), Files(), 1, 1, false);
    private static readonly CopyAnswer Trimmed = new("1", "2", "trimmed");
    private static readonly Answers Truth = new([Sale, Strike], [Trimmed]);

    [Fact]
    public void The_truth_scores_all_of_it()
    {
        var path = Path.Combine(Path.GetTempPath(), $"truth-{Guid.NewGuid():N}.json");
        using (var writer = new TruthWriter(path, 4))
        {
            foreach (var affair in Simulation.Affairs(4, 500))
            {
                writer.Add(affair);
            }
        }

        var truth = Answers.ReadTruth(path);
        File.Delete(path);
        truth.Matters.Count.ShouldBeGreaterThan(100);
        var scores = Scorer.Score(truth, truth);
        scores.Mistakes.ShouldBeEmpty();
        new[] { scores.Matters.F1, scores.Told.F1, scores.Denied.F1, scores.Circular.F1, scores.Copies.F1 }.ShouldAllBe(share => share == 1);
        new[] { scores.OriginsExactOfAll.Share, scores.OriginsContain.Share, scores.CopyKind.Share, scores.CopyDirection.Share }.ShouldAllBe(share => share == 1);
    }

    [Fact]
    public void A_missed_matter_costs_recall_and_its_origins()
    {
        var scores = Scorer.Score(Truth, Truth with { Matters = [Strike] });
        scores.Matters.ShouldBe(new Tally(1, 0, 1));
        scores.OriginsExact.ShouldBe(new Rate(1, 1));
        scores.OriginsExactOfAll.ShouldBe(new Rate(1, 2));
        scores.Denied.ShouldBe(new Tally(0, 0, 1));
        scores.Circular.ShouldBe(new Tally(0, 0, 1));
        scores.Found["transfer"].ShouldBe(new Rate(0, 1));
    }

    [Fact]
    public void A_second_matter_of_one_fact_is_wrong_and_what_is_about_something_else_stands_beside()
    {
        var scores = Scorer.Score(Truth, Truth with { Matters = [Sale, Strike, Sale with { ToldBy = Files("1") }, Sale with { Summary = "Bread is dear in Homs" }] });
        scores.Matters.ShouldBe(new Tally(2, 1, 0));
        scores.Matters.F1.ShouldBe(0.8, 1e-9);
        scores.Beside.ShouldBe(1);
    }

    [Fact]
    public void Reports_in_common_are_not_enough_to_be_the_same_matter() =>
        Scorer.Score(Truth, Truth with { Matters = [Sale with { Summary = "Bread is dear in Homs" }] }).Matters.ShouldBe(new Tally(0, 0, 2));

    [Fact]
    public void A_wider_interval_contains_the_truth_and_is_not_exact()
    {
        var scores = Scorer.Score(Truth, Truth with { Matters = [Sale with { Max = 3 }, Strike with { Min = 2, Max = 2 }] });
        scores.OriginsExact.ShouldBe(new Rate(0, 2));
        scores.OriginsContain.ShouldBe(new Rate(1, 2));
    }

    [Fact]
    public void Half_of_the_reports_in_common_are_enough_to_be_the_same_matter()
    {
        var scores = Scorer.Score(Truth, Truth with { Matters = [Sale with { ToldBy = Files("1", "3", "8"), DeniedBy = Files("8") }, Strike] });
        scores.Matters.Right.ShouldBe(2);
        scores.Told.ShouldBe(new Tally(3, 1, 1));
        scores.Denied.ShouldBe(new Tally(0, 1, 1));
        Scorer.Score(Truth, Truth with { Matters = [Sale with { ToldBy = Files("1", "8", "9"), DeniedBy = Files() }, Strike] }).Matters.Right.ShouldBe(1);
    }

    [Fact]
    public void Matters_of_the_same_reports_are_told_apart_by_their_words()
    {
        var price = new MatterAnswer("X asked Y for a million", "transfer", Sale.ToldBy, Sale.DeniedBy, 3, 3, false);
        var scores = Scorer.Score(new([Sale, price], []), new([price, Sale], []));
        scores.OriginsExact.ShouldBe(new Rate(2, 2));
    }

    [Fact]
    public void Copies_are_scored_as_pairs_then_by_direction_and_kind()
    {
        var scores = Scorer.Score(Truth, Truth with { Copies = [new("2", "1", "verbatim"), new("1", "3", "trimmed")] });
        scores.Copies.ShouldBe(new Tally(1, 1, 0));
        scores.CopyDirection.ShouldBe(new Rate(0, 1));
        scores.CopyKind.ShouldBe(new Rate(0, 1));
    }

    [Fact]
    public void The_table_and_the_json_say_the_same()
    {
        var scores = Scorer.Score(Truth, Truth with { Matters = [Strike] });
        ScoreTable.Text(scores, worst: 1).ShouldContain("matters                       100.0   50.0   66.7    1/0/1");
        ScoreTable.Json(scores).ShouldContain("\"origins exact, of all\":{\"share\":0.5,\"right\":1,\"all\":2}");
    }

    private static HashSet<string> Files(params string[] files) => [.. files];
}
