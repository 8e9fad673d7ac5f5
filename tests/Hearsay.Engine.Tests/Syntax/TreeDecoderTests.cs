using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Syntax;

namespace Hearsay.Engine.Tests.Syntax;

public class TreeDecoderTests
{
    [Fact]
    public void Each_token_takes_its_best_head_where_that_makes_a_tree() =>
        Heads([
            [0, 0, 9, 0],
            [9, 0, 0, 0],
            [0, 0, 9, 0],
        ]).ShouldBe([1, -1, 1]);

    [Fact]
    public void Of_two_roots_the_one_that_would_lose_more_stays() =>
        Heads([
            [9, 0, 1],
            [5, 4, 0],
        ]).ShouldBe([-1, 0]);

    [Fact]
    public void A_cycle_is_opened_where_that_costs_least() =>
        Heads([
            [9, 0, 0, 0],
            [0, 3, 0, 9],
            [0, 1, 9, 0],
        ]).ShouldBe([-1, 0, 1]);

    [Fact]
    public void A_single_token_is_the_root() => Heads([[0, 5]]).ShouldBe([-1]);

    [Fact]
    public void Any_scores_give_a_tree_with_one_root() =>
        Prop.ForAll(
            Gen.Choose(1, 12).SelectMany(count => Gen.ArrayOf(Gen.Choose(-50, 50), count * (count + 1)).Select(scores => (count, scores))).ToArbitrary(),
            drawn =>
            {
                var rows = drawn.scores.Select(score => score / 10f).Chunk(drawn.count + 1).ToArray();
                var heads = Heads(rows);
                return heads.Count(head => head < 0) == 1 && Enumerable.Range(0, heads.Length).All(token => ReachesRoot(heads, token));
            }).QuickCheckThrowOnFailure();

    private static bool ReachesRoot(int[] heads, int token)
    {
        for (var steps = 0; steps <= heads.Length; steps++)
        {
            token = heads[token];
            if (token < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int[] Heads(float[][] rows)
    {
        var heads = new int[rows.Length];
        TreeDecoder.Decode([.. rows.SelectMany(row => row)], rows.Length + 1, heads);
        return heads;
    }
}
