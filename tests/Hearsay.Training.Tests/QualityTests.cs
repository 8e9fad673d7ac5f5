using System.Collections.Concurrent;
using System.Text.Json;
using Hearsay.Models;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Tests;

/// <summary>Holds the scores on development data at or above tests/quality/floors.json. Lowering a floor takes a word of explanation.</summary>
public class QualityTests
{
    private static readonly ConcurrentDictionary<string, Lazy<Dictionary<string, double>>> Scores = new();

    public static TheoryData<string, double> Floors
    {
        get
        {
            var floors = JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(Checkout.PathOf("tests/quality/floors.json")))!;

            // What a ledger makes of the stories is held by the ledger's tests.
            return [.. floors.Where(floor => !floor.Key.StartsWith("ledger.", StringComparison.Ordinal)).Select(floor => (floor.Key, floor.Value))];
        }
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Floors))]
    public void A_score_does_not_fall_below_its_floor(string name, double floor)
    {
        Assert.SkipUnless(Directory.Exists(Checkout.Corpora), $"The corpora are not at {Checkout.Corpora}.");
        var stage = name[..name.IndexOf('.', StringComparison.Ordinal)];
        Assert.SkipUnless(stage != "stories" || Directory.Exists(Checkout.Stories), $"The gold stories are not at {Checkout.Stories}.");

        var scores = Scores.GetOrAdd(stage, key => new Lazy<Dictionary<string, double>>(() => Evaluate(key))).Value;

        scores.ShouldContainKey(name);
        scores[name].ShouldBeGreaterThanOrEqualTo(floor);
    }

    private static Dictionary<string, double> Evaluate(string stage)
    {
        using var models = ModelFolder.OpenEnglish();
        return StageRegistry.Evaluations.Where(evaluation => evaluation.Stage == stage)
            .SelectMany(evaluation => evaluation.Evaluate(models.Pack, Checkout.Corpora))
            .ToDictionary(score => score.Name, score => score.Value);
    }
}
