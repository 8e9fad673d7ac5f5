using Hearsay.Engine;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Engine.Reports;
using Hearsay.Engine.Text;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Attributions;

/// <summary>Scores attributions on PolNeAR's development articles, which annotate none inside another: such are left out.</summary>
internal sealed class AttributionEvaluation : IStageEvaluation
{
    private static readonly string[] Roles = ["source", "cue", "content"];

    public string Stage => "attribution";

    public IEnumerable<Score> Evaluate(ModelPack models, string corporaRoot)
    {
        var pipeline = EnglishPipeline.BuildUpTo(models, Layers.Attributions);
        var score = new AttributionScore();
        foreach (var article in Article.ReadAll(Path.Combine(corporaRoot, "polnear", "dev", "index.tsv")))
        {
            var document = pipeline.Run(Report.Plain(article.Text, article.Name));
            var claims = document.Attributions.Where(one => one.Manner != Manner.Own).ToList();
            score.Add(article.Text, article.Gold, [.. claims.Where(one => !claims.Exists(one.IsInside)).Select(one => AsGold(document, one))]);
        }

        for (var role = 0; role < 3; role++)
        {
            yield return new Score($"attribution.{Roles[role]}", score.Tokens[role].F1);
            yield return new Score($"attribution.{Roles[role]}.precision", score.Tokens[role].Precision);
            yield return new Score($"attribution.{Roles[role]}.recall", score.Tokens[role].Recall);
            yield return new Score($"attribution.{Roles[role]}.exact", score.Exact[role].F1);
        }

        yield return new Score("attribution.whole", score.Whole.F1);
        yield return new Score("attribution.whole.precision", score.Whole.Precision);
        yield return new Score("attribution.whole.recall", score.Whole.Recall);
    }

    internal static GoldAttribution AsGold(Document document, Attribution attribution) =>
        new(Spans(document, attribution.Source), Spans(document, attribution.Cue), Spans(document, attribution.Content));

    private static IReadOnlyList<TextSpan> Spans(Document document, IReadOnlyList<TokenRange> ranges) => [.. ranges.Select(document.SpanOf)];
}
