using Hearsay.Engine;
using Hearsay.Engine.Certainties;
using Hearsay.Engine.Models;
using Hearsay.Engine.Pipelines;
using Hearsay.Training.Stages;

namespace Hearsay.Training.Certainties;

/// <summary>How near the factuality of single predicates comes to what readers said: Pearson's r in per cent, and the mean error on the scale of -3 to 3.</summary>
internal static class FactualityScores
{
    public static IEnumerable<Score> Of(ModelPack models, string path)
    {
        var pipeline = EnglishPipeline.BuildUpTo(models, Layers.Lemmas | Layers.SyntaxStates);
        var scorer = new FactualityScorer(models);
        List<double> wanted = [], found = [];
        foreach (var sentence in JudgedSentence.Read(path))
        {
            var document = pipeline.Run(sentence.Document);
            foreach (var (predicate, score) in sentence.Factuality)
            {
                wanted.Add(score);
                found.Add(scorer.Score(document, predicate));
            }
        }

        yield return new Score("certainty.r", 100 * Correlation(wanted, found));
        yield return new Score("certainty.mae", wanted.Zip(found, (left, right) => Math.Abs(left - right)).Average());
    }

    internal static double Correlation(IReadOnlyList<double> left, IReadOnlyList<double> right)
    {
        var (leftMean, rightMean) = (left.Average(), right.Average());
        var (product, leftSquare, rightSquare) = (0.0, 0.0, 0.0);
        for (var i = 0; i < left.Count; i++)
        {
            var (x, y) = (left[i] - leftMean, right[i] - rightMean);
            product += x * y;
            leftSquare += x * x;
            rightSquare += y * y;
        }

        return product / Math.Sqrt(leftSquare * rightSquare);
    }
}
