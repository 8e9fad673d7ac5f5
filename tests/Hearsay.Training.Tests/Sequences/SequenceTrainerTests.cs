using Hearsay.Engine.Sequences;
using Hearsay.Training.Sequences;

namespace Hearsay.Training.Tests.Sequences;

public class SequenceTrainerTests
{
    private static readonly SequenceSettings Settings = new() { Hidden = 16, Epochs = 30, Rate = 0.1f, FeatureDropout = 0, HiddenDropout = 0, LeastDocuments = 1 };

    // Label 1 wherever exactly one of two features holds: what no linear model learns.
    private static readonly SequenceExample Parity = new([0, 0, 1, 1, 2], [0, 1, 3, 4, 5], [1, 0, 1, 0]);

    [Fact]
    public void A_written_model_labels_as_it_was_taught()
    {
        var model = Model();
        var scores = new float[SequenceModel.LabelWidth];

        model.Score([10], scores);
        scores[1].ShouldBeGreaterThan(scores[0]);
        model.Score([10, 20], scores);
        scores[0].ShouldBeGreaterThan(scores[1]);
        model.Score([20], scores);
        scores[1].ShouldBeGreaterThan(scores[0]);
    }

    [Fact]
    public void Training_twice_gives_the_same_bytes() => Bytes().ShouldBe(Bytes());

    [Fact]
    public void A_feature_of_too_few_documents_is_left_out()
    {
        var vocabulary = new FeatureVocabulary();
        vocabulary.NumberOf(5, 0);
        vocabulary.NumberOf(6, 0);
        vocabulary.NumberOf(6, 1);

        vocabulary.Keep(2).Kept.Keys.ShouldBe([6u]);
    }

    private static SequenceModel Model() => new(Bytes(), "parity");

    private static byte[] Bytes()
    {
        var trainer = new SequenceTrainer(2, 3, Settings);
        trainer.Train([.. Enumerable.Repeat(Parity, 20)]);
        return SequenceModelWriter.Write(trainer.Weights, new FeatureSet([10, 20, 30], [9, 9, 9]), 3);
    }
}
