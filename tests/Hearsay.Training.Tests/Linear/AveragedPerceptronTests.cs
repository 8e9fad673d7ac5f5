using Hearsay.Engine.Models;
using Hearsay.Training.Linear;

namespace Hearsay.Training.Tests.Linear;

public class AveragedPerceptronTests
{
    [Fact]
    public void What_it_learns_is_what_the_model_says()
    {
        var counter = new FeatureCounter(1);
        for (var number = 0; number < 40; number++)
        {
            counter.Add(FeatureHash.Mix(1, (ulong)number), 0);
        }

        var perceptron = new AveragedPerceptron(counter.Frequent(), 8);
        Span<float> sums = stackalloc float[8];
        for (var round = 0; round < 400; round++)
        {
            perceptron.Learn([FeatureHash.Mix(1, (ulong)(round % 40))], round % 40 % 8, sums);
        }

        var file = new ModelFileBuilder();
        perceptron.AddTo(file, "m");
        var model = new LinearModel(new ModelFile("a.bin", file.Build()), "m");
        Span<int> scores = stackalloc int[8];
        for (var number = 0; number < 40; number++)
        {
            model.Score([FeatureHash.Mix(1, (ulong)number)], scores);
            LinearModel.Best(scores).ShouldBe(number % 8);
        }
    }

    [Fact]
    public void A_feature_of_two_documents_is_left_out_when_three_are_asked_for()
    {
        var counter = new FeatureCounter(3);
        counter.Add([1, 2], 7);
        counter.Add([1, 1, 2], 8);
        counter.Add([1, 2], 7);
        counter.Add([1], 9);

        var frequent = counter.Frequent();

        frequent.NumberOf(1).ShouldBe(0);
        frequent.NumberOf(2).ShouldBe(-1);
    }

    [Fact]
    public void The_average_weighs_each_weight_by_how_long_it_stood()
    {
        var perceptron = new AveragedPerceptron(new FeatureIndex([FeatureHash.Mix(1), FeatureHash.Mix(2)]), 5);
        perceptron.Update([FeatureHash.Mix(1)], 0, 1);
        perceptron.NextStep();
        perceptron.Update([FeatureHash.Mix(1)], 0, -1);
        perceptron.Update([FeatureHash.Mix(2)], 1, 1);
        perceptron.NextStep();
        var file = new ModelFileBuilder();

        perceptron.AddTo(file, "m");

        var model = new LinearModel(new ModelFile("a.bin", file.Build()), "m");
        Span<int> scores = stackalloc int[5];
        model.Score([FeatureHash.Mix(1), FeatureHash.Mix(2)], scores);
        (scores[0] * model.Scale).ShouldBe(1 / 3f, 0.01f);
        (scores[1] * model.Scale).ShouldBe(1 / 3f, 0.01f);
    }
}
