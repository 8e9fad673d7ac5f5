using System.Diagnostics;
using System.Text.Json;

namespace Hearsay.Ledger.Tests.Quality;

/// <summary>Holds what a ledger makes of the gold stories at or above tests/quality/floors.json. Lowering a floor takes a word of explanation.</summary>
public sealed class LedgerFloorTests
{
    private const string Stage = "ledger.";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);
    private static readonly Lazy<JsonElement> Scores = new(Score);

    public static TheoryData<string, double> Floors =>
        [.. JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(Checkout.Floors))!
            .Where(floor => floor.Key.StartsWith(Stage, StringComparison.Ordinal)).Select(floor => (floor.Key, floor.Value))];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Floors))]
    public void A_score_does_not_fall_below_its_floor(string name, double floor)
    {
        Assert.SkipUnless(Directory.Exists(Checkout.Stories) && File.Exists(Checkout.StoryScorer), $"The gold stories and their scorer are not at {Checkout.Stories} and {Checkout.StoryScorer}.");

        Scores.Value.TryGetProperty(name[Stage.Length..].Replace('-', ' '), out var score).ShouldBeTrue();
        var value = score.TryGetProperty("f1", out var f1) ? f1 : score.GetProperty("rate");

        (100 * value.GetDouble()).ShouldBeGreaterThanOrEqualTo(floor);
    }

    private static JsonElement Score()
    {
        var program = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "hearsay.dll")}'";
        using var scorer = Process.Start(new ProcessStartInfo("python3", [Checkout.StoryScorer, Checkout.Stories, "--hearsay", program, "--json"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = scorer.StandardError.ReadToEndAsync();
        var output = scorer.StandardOutput.ReadToEndAsync();
        if (!scorer.WaitForExit(Patience))
        {
            scorer.Kill(entireProcessTree: true);
            throw new TimeoutException("The scorer did not come to an end.");
        }

        if (scorer.ExitCode != 0)
        {
            throw new InvalidOperationException(errors.Result);
        }

        // The gold's names for two of them have an underscore.
        var ledger = JsonDocument.Parse(output.Result.Replace("_by", " by", StringComparison.Ordinal)).RootElement.GetProperty("ledger");
        return ledger;
    }
}
