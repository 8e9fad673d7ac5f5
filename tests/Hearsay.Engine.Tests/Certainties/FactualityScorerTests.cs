using Hearsay.Engine.Certainties;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Certainties;

public sealed class FactualityScorerTests
{
    private static readonly ModelFolder Models = ModelFolder.OpenEnglish();
    private static readonly Lazy<Pipeline> Pipeline = new(() => EnglishPipeline.BuildUpTo(Models.Pack, Layers.Lemmas | Layers.SyntaxStates));
    private static readonly Lazy<FactualityScorer> Scorer = new(() => new FactualityScorer(Models.Pack));

    [Theory]
    [InlineData("The goalkeeper signed the contract.", "signed", "The goalkeeper did not sign the contract.", "sign")]
    [InlineData("The river flooded two villages.", "flooded", "If the river floods two villages, they will be cleared.", "floods")]
    [InlineData("The surgeon managed to save the boy.", "save", "The surgeon failed to save the boy.", "save")]
    [InlineData("The bank raised its rates.", "raised", "The bank refused to raise its rates.", "raise")]
    [InlineData("Voters know that the mayor lost.", "lost", "Voters hope that the mayor will lose.", "lose")]
    public void What_happened_scores_above_what_did_not(string happened, string word, string other, string otherWord) =>
        Score(happened, word).ShouldBeGreaterThan(Score(other, otherWord) + 0.5);

    [Fact]
    public void Many_predicates_score_as_each_does_alone()
    {
        var document = Pipeline.Value.Run(Report.Plain(string.Join(' ', Enumerable.Repeat("The union may strike. It did not vote.", 40))));
        var all = Enumerable.Range(0, document.TokenCount).ToArray();
        var scores = new double[all.Length];

        Scorer.Value.Score(document, all, scores);

        scores.ShouldBe(all.Select(token => Scorer.Value.Score(document, token)), 1e-4);
        scores.ShouldAllBe(score => score >= -3 && score <= 3);
    }

    private static double Score(string text, string word)
    {
        var document = Pipeline.Value.Run(Report.Plain(text));
        var token = Enumerable.Range(0, document.TokenCount).Single(token => document.FormOf(token).SequenceEqual(word));
        return Scorer.Value.Score(document, token);
    }
}
