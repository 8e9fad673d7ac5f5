using Hearsay.Engine.Text;
using Hearsay.Training.Mentions;

namespace Hearsay.Training.Tests.Mentions;

public class CoreferenceScoreTests
{
    // The example of Luo (2005): entities of five, two and five mentions, of which a system joins the last two.
    private static readonly Partition Gold = Of("11111", "22", "33333");

    [Fact]
    public void What_is_all_right_scores_a_hundred()
    {
        var score = new CoreferenceScore();
        score.Add(Gold, Of("11111", "22", "33333"));

        score.Conll.ShouldBe(100, 0.001);
    }

    [Fact]
    public void Entities_put_together_cost_what_the_papers_say()
    {
        var score = new CoreferenceScore();
        score.Add(Gold, Of("11111", "2222222"));

        score.Muc.Precision.ShouldBe(90, 0.1);
        score.Muc.Recall.ShouldBe(100, 0.1);
        score.BCubed.Precision.ShouldBe(76.2, 0.1);
        score.BCubed.Recall.ShouldBe(100, 0.1);
        score.Ceaf.F1.ShouldBe(73.3, 0.1);
    }

    [Fact]
    public void What_is_mentioned_once_does_not_count()
    {
        var partition = Of("1", "22");

        partition.Clusters.Count.ShouldBe(1);
        partition.Of.Count.ShouldBe(2);
    }

    /// <summary>Each text is an entity, each of its letters a mention; mentions follow each other.</summary>
    private static Partition Of(params string[] entities)
    {
        var at = 0;
        return new Partition([.. entities.SelectMany(entity => entity.Select(_ => (new TokenRange(at, ++at), entity)))]);
    }
}
