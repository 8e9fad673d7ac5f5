using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Readings;
using Hearsay.Engine.Reports;
using Hearsay.Models;

namespace Hearsay.Engine.Tests.Certainties;

public sealed class CertaintyJudgeTests
{
    private static readonly Lazy<Pipeline> Pipeline = new(() => EnglishPipeline.Build(ModelFolder.OpenEnglish().Pack));

    private static readonly string[] Statements =
    [
        "The court fined the bank.", "The court did not fine the bank.", "The court would fine the bank, the judge said.",
        "The court may fine the bank.", "Nobody may fine the bank, the judge said.", "The bank probably paid no fine.",
        "\"Did the court fine the bank?\" the lawyer asked.", "\"Fine the bank,\" the prosecutor demanded.", "It is unclear whether the court fined the bank.",
        "Storms reportedly hit the coast, forecasters said.", "The minister denied that the coast was hit.",
    ];

    public static TheoryData<string> Texts => [.. Statements];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Score_value_and_polarity_never_contradict_each_other(string text)
    {
        var certainties = Read(text).Select(claim => claim.Certainty!).ToList();

        certainties.ShouldNotBeEmpty();
        foreach (var (value, polarity, score, _) in certainties)
        {
            var (least, most) = value switch
            {
                CertaintyValue.Certain => (2.5, 3.0),
                CertaintyValue.Probable => (1.5, 2.5),
                CertaintyValue.Possible => (0.5, 1.5),
                _ => (0.0, 0.5),
            };
            Math.Abs(score).ShouldBeInRange(least, most);
            (polarity == Polarity.Unknown || value == CertaintyValue.Unknown || score > 0 == (polarity == Polarity.Positive)).ShouldBeTrue();
        }
    }

    [Fact]
    public void Every_judgement_tells_its_reasons_with_the_words()
    {
        const string text = "The surgeon said the new ward would probably not open in May.";

        var claim = Read(text).Single(claim => claim.Manner == Engine.Text.Manner.Indirect);

        claim.CertaintyReasons.Select(reason => $"{reason.Rule}: {reason.Effect} ({string.Join(", ", reason.Words.Select(word => word.In(text).ToString()))})")
            .Where(reason => !reason.StartsWith("factuality", StringComparison.Ordinal))
            .ShouldBe(["modal: certainty probable (would)", "adverb: certainty probable (probably)", "negation: polarity negative (not)"]);
        claim.CertaintyReasons[^1].Rule.ShouldBe("factuality");
        claim.CertaintyReasons[^1].Words.ShouldHaveSingleItem().In(text).ToString().ShouldBe("open");
    }

    private static IReadOnlyList<Claim> Read(string text) => ReportReading.From(Pipeline.Value.Run(Report.Plain(text))).Claims;
}
