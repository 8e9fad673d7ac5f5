using Hearsay.Engine.Models;
using Hearsay.Engine.Sequences;

namespace Hearsay.Engine.Tests.Sequences;

public class SequenceTests
{
    private const int Labels = 3;
    private const int Width = SequenceModel.LabelWidth;

    [Fact]
    public void The_best_labels_are_those_that_score_best_of_all()
    {
        var (transitions, starts, scores) = Random(7, 5);
        var best = new byte[5];

        new SequenceDecoder(transitions, starts, Labels).Best(scores, best);

        Score(transitions, starts, scores, best).ShouldBe(All(5).Max(labels => Score(transitions, starts, scores, labels)), 1e-4);
    }

    [Fact]
    public void Marginals_are_the_shares_of_all_sequences()
    {
        var (transitions, starts, scores) = Random(3, 4);
        var marginals = new float[4 * Width];

        var total = new SequenceMarginals(transitions, starts, Labels).Compute(scores, marginals);

        var sum = All(4).Sum(labels => Math.Exp(Score(transitions, starts, scores, labels)));
        var with = All(4).Where(labels => labels[2] == 1).Sum(labels => Math.Exp(Score(transitions, starts, scores, labels)));
        total.ShouldBe(Math.Log(sum), 1e-4);
        marginals[(2 * Width) + 1].ShouldBe((float)(with / sum), 1e-4f);
    }

    [Fact]
    public void A_file_that_is_no_model_is_named()
    {
        Should.Throw<ModelException>(() => new SequenceModel(new byte[40], "looks.bin")).Message.ShouldBe("looks.bin: this is no sequence model.");
    }

    [Fact]
    public void A_word_is_the_same_in_any_case_and_with_any_apostrophe()
    {
        FeatureList.Word("Don’t").ShouldBe(FeatureList.Word("don't"));
    }

    private static (float[] Transitions, float[] Starts, float[] Scores) Random(int seed, int tokens)
    {
        var random = new Random(seed);
        float[] Draw(int count) => [.. Enumerable.Range(0, count).Select(at => at % Width < Labels ? (random.NextSingle() * 4) - 2 : 0)];
        return (Draw(Width * Width), Draw(Width), Draw(tokens * Width));
    }

    private static IEnumerable<byte[]> All(int tokens)
    {
        var count = (int)Math.Pow(Labels, tokens);
        for (var number = 0; number < count; number++)
        {
            yield return [.. Enumerable.Range(0, tokens).Select(at => (byte)(number / (int)Math.Pow(Labels, at) % Labels))];
        }
    }

    private static double Score(float[] transitions, float[] starts, float[] scores, byte[] labels)
    {
        double sum = starts[labels[0]];
        for (var at = 0; at < labels.Length; at++)
        {
            sum += scores[(at * Width) + labels[at]] + (at > 0 ? transitions[(labels[at - 1] * Width) + labels[at]] : 0);
        }

        return sum;
    }
}
