using FsCheck;
using FsCheck.Fluent;
using Hearsay.Engine.Models;

namespace Hearsay.Engine.Tests.Models;

public class LinearModelTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(100)]
    public void Scores_are_the_sums_of_the_rows_that_were_written(int classes)
    {
        var random = new Random(classes);
        var rows = Enumerable.Range(0, 500).ToDictionary(number => FeatureHash.Mix(number), number => Row(random, classes, number % 3 == 0));
        var model = Build(rows, classes);

        ulong[] features = [.. rows.Keys.Take(30), FeatureHash.Mix(5000), FeatureHash.Mix(5001)];
        var scores = new int[classes];
        model.Score(features, scores);

        scores.ShouldBe(Enumerable.Range(0, classes).Select(at => features.Take(30).Sum(feature => (int)rows[feature][at])));
        model.Features.ShouldBe(500);
        model.Knows(features[0]).ShouldBeTrue();
        model.Knows(FeatureHash.Mix(5000)).ShouldBeFalse();
    }

    [Fact]
    public void A_slot_table_that_is_no_power_of_two_is_named()
    {
        var file = new ModelFile("a.bin", new ModelFileBuilder()
            .Add<int>("m.shape", [3, 1]).Add<float>("m.scale", [1]).Add<uint>("m.slots", new uint[6]).Add<byte>("m.rows", [0]).Build());

        Should.Throw<ModelException>(() => new LinearModel(file, "m")).Message.ShouldContain("a.bin: the sections of the linear model 'm'");
    }

    [Fact]
    public void Words_that_differ_have_hashes_that_differ() =>
        Prop.ForAll<string, string>((one, other) =>
            one is null || other is null || one == other == (FeatureHash.Of(one) == FeatureHash.Of(other))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_template_keeps_the_order_of_its_values() => FeatureHash.Mix(1, 2, 3).ShouldNotBe(FeatureHash.Mix(1, 3, 2));

    private static LinearModel Build(Dictionary<ulong, sbyte[]> rows, int classes)
    {
        var builder = new LinearModelBuilder(classes);
        foreach (var (feature, weights) in rows)
        {
            builder.Add(feature, weights);
        }

        var file = new ModelFileBuilder();
        builder.AddTo(file, "m", 0.5f);
        return new LinearModel(new ModelFile("a.bin", file.Build()), "m");
    }

    private static sbyte[] Row(Random random, int classes, bool dense)
    {
        var row = new sbyte[classes];
        for (var at = 0; at < classes; at++)
        {
            row[at] = dense || at % 7 == 0 ? (sbyte)random.Next(1, 128) : (sbyte)0;
        }

        row[^1] = -128;
        return row;
    }
}
