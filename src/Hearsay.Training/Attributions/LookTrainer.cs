using Hearsay.Engine.Attributions;
using Hearsay.Engine.Sequences;
using Hearsay.Engine.Text;
using Hearsay.Training.Sequences;

namespace Hearsay.Training.Attributions;

/// <summary>
/// Trains the two looks. The second learns from first looks at articles that the first was not trained on (cross-fitting; Wolpert 1992),
/// since a first look is surer of what it has learnt from than of anything it meets later.
/// </summary>
internal sealed class LookTrainer(SequenceSettings firstSettings, SequenceSettings secondSettings, int folds, Action<string> tell)
{
    public (byte[] First, byte[] Second) Train(IReadOnlyList<LearningArticle> articles)
    {
        var (examples, kept) = FirstExamples(articles);
        tell($"first look: {examples.Sum(article => article.Sum(example => example.Count))} tokens, {kept.Count} features");
        var looks = new Look[articles.Count];
        for (var fold = 0; fold < folds; fold++)
        {
            var model = Learn("fold " + fold, [.. examples.Where((_, at) => at % folds != fold).SelectMany(one => one)], kept, firstSettings);
            var looker = new Looker(new SequenceModel(model, "first"), null);
            for (var at = fold; at < articles.Count; at += folds)
            {
                looks[at] = looker.LookFirst(articles[at].Columns);
            }
        }

        var first = Learn("first look", [.. examples.SelectMany(one => one)], kept, firstSettings);
        examples.Clear();
        var (second, secondKept) = SecondExamples(articles, looks);
        tell($"second look: {second.Sum(example => example.Count)} tokens in {second.Count} windows, {secondKept.Count} features");
        return (first, Learn("second look", second, secondKept, secondSettings));
    }

    private byte[] Learn(string name, IReadOnlyList<SequenceExample> examples, FeatureSet kept, SequenceSettings settings)
    {
        var trainer = new SequenceTrainer(SpanLabel.Count, kept.Count, settings);
        trainer.Train(examples, (epoch, loss) => tell($"{name}, epoch {epoch + 1}: loss {loss:0.0000}"));
        return SequenceModelWriter.Write(trainer.Weights, kept, settings.MostFeatures);
    }

    public (List<List<SequenceExample>> Examples, FeatureSet Kept) FirstExamples(IReadOnlyList<LearningArticle> articles)
    {
        var vocabulary = new FeatureVocabulary();
        var features = new FeatureList();
        List<List<SequenceExample>> examples = [];
        for (var number = 0; number < articles.Count; number++)
        {
            var look = new FirstLook(articles[number].Columns);
            examples.Add([.. Paragraphs.Of(articles[number].Document).Select(range =>
                Example(vocabulary, number, range, articles[number].Gold[range.Start..range.End], at =>
                {
                    look.Describe(at, features);
                    return features;
                }))]);
        }

        var (renumbered, kept) = vocabulary.Keep(firstSettings.LeastDocuments);
        return ([.. examples.Select(article => article.ConvertAll(example => Renumber(example, renumbered)))], kept);
    }

    private (List<SequenceExample> Examples, FeatureSet Kept) SecondExamples(IReadOnlyList<LearningArticle> articles, Look[] looks)
    {
        var vocabulary = new FeatureVocabulary();
        var features = new FeatureList();
        List<SequenceExample> examples = [];
        for (var number = 0; number < articles.Count; number++)
        {
            var columns = articles[number].Columns;
            var anchors = Anchor.FindAll(columns, looks[number]);
            var look = new SecondLook(columns, looks[number], anchors);
            for (var anchor = 0; anchor < anchors.Count; anchor++)
            {
                var window = Window.Around(columns, anchors[anchor].Token);
                look.Turn(anchor, window);
                examples.Add(Example(vocabulary, number, window, GoldOf(articles[number], anchors[anchor].Token, window), at =>
                {
                    look.Describe(at, features);
                    return features;
                }));
            }
        }

        var (renumbered, kept) = vocabulary.Keep(secondSettings.LeastDocuments);
        return (examples.ConvertAll(example => Renumber(example, renumbered)), kept);
    }

    private static byte[] GoldOf(LearningArticle article, int anchor, TokenRange window)
    {
        var gold = article.Article.Gold.FirstOrDefault(one => one.Cue.Any(span => GoldLabels.TokensOf(article.Document, span).Contains(anchor)));
        return gold is null ? new byte[window.Count] : GoldLabels.One(article.Document, gold, window);
    }

    private static SequenceExample Example(
        FeatureVocabulary vocabulary, int document, TokenRange range, byte[] gold, Func<int, FeatureList> describe)
    {
        List<int> numbers = new(range.Count * 90);
        var starts = new int[range.Count + 1];
        for (var at = range.Start; at < range.End; at++)
        {
            foreach (var key in describe(at).Keys)
            {
                numbers.Add(vocabulary.NumberOf(key, document));
            }

            starts[at - range.Start + 1] = numbers.Count;
        }

        return new SequenceExample([.. numbers], starts, gold);
    }

    private static SequenceExample Renumber(SequenceExample example, int[] renumbered)
    {
        List<int> numbers = new(example.Features.Length);
        var starts = new int[example.Starts.Length];
        for (var at = 0; at < example.Count; at++)
        {
            foreach (var number in example.Of(at))
            {
                if (renumbered[number] >= 0)
                {
                    numbers.Add(renumbered[number]);
                }
            }

            starts[at + 1] = numbers.Count;
        }

        return new SequenceExample([.. numbers], starts, example.Gold);
    }
}
