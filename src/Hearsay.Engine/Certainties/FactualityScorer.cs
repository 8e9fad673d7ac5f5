using System.Buffers;
using Hearsay.Engine.Models;
using Hearsay.Engine.Models.Neural;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Certainties;

/// <summary>
/// Estimates whether what a word tells of happened, from -3 (certainly did not) to 3 (certainly did), as readers of the words alone would say: a regression
/// over what the syntax network holds in mind at the word and above it, and over the words that hedge or turn it (after Rudinger, White and Van Durme 2018).
/// </summary>
public sealed class FactualityScorer
{
    // Learned on a scale of -1 to 1.
    internal const float Largest = 3f;

    private const int RowsABatch = 64;

    private readonly FactualityModel _model;
    private readonly FactualityFeatures _features;

    /// <exception cref="ModelException">The model or a lexicon is missing or broken.</exception>
    public FactualityScorer(ModelPack models)
        : this(new FactualityModel(ModelFile.Open(models, FactualityModel.FileName)), new FactualityFeatures(new CueLexicon(models), new HedgeLexicon(models), new ImplicationLexicon(models)))
    {
    }

    internal FactualityScorer(FactualityModel model, FactualityFeatures features) => (_model, _features) = (model, features);

    /// <summary>The score of one word, such as the trigger of an event.</summary>
    public double Score(Document document, int predicate)
    {
        Span<double> score = stackalloc double[1];
        Score(document, [predicate], score);
        return score[0];
    }

    /// <param name="document">With tags, syntax and its states, and lemmas.</param>
    /// <param name="predicates">Tokens of it, in any order.</param>
    /// <param name="scores">Receives one for each.</param>
    public void Score(Document document, ReadOnlySpan<int> predicates, Span<double> scores)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sink = new FeatureSink();
        for (var first = 0; first < predicates.Length; first += RowsABatch)
        {
            var count = Math.Min(RowsABatch, predicates.Length - first);
            ScoreBatch(document, predicates.Slice(first, count), scores.Slice(first, count), sink);
        }
    }

    private void ScoreBatch(Document document, ReadOnlySpan<int> predicates, Span<double> scores, FeatureSink sink)
    {
        var (inputs, hidden, outputs) = (Rent(_model.States.Inputs), Rent(_model.States.Outputs), Rent(_model.Scores.Outputs));
        Span<int> path = stackalloc int[FactualityFeatures.Depth];
        for (var row = 0; row < predicates.Length; row++)
        {
            FactualityFeatures.Climb(document, predicates[row], path);
            FactualityFeatures.ReadStates(document, path, inputs.AsSpan(row * _model.States.Inputs, _model.States.Inputs));
        }

        _model.States.Run(inputs, predicates.Length, hidden);
        for (var row = 0; row < predicates.Length; row++)
        {
            FactualityFeatures.Climb(document, predicates[row], path);
            sink.Clear();
            _features.Describe(document, predicates[row], path, sink);
            _model.Features.AddTo(sink.Features, hidden.AsSpan(row * _model.States.Outputs, _model.States.Outputs));
        }

        Rectifier.Apply(hidden.AsSpan(0, predicates.Length * _model.States.Outputs));
        _model.Scores.Run(hidden, predicates.Length, outputs);
        for (var row = 0; row < predicates.Length; row++)
        {
            scores[row] = Math.Clamp(outputs[row * _model.Scores.Outputs] * Largest, -Largest, Largest);
        }

        ArrayPool<float>.Shared.Return(inputs);
        ArrayPool<float>.Shared.Return(hidden);
        ArrayPool<float>.Shared.Return(outputs);
    }

    private static float[] Rent(int width) => ArrayPool<float>.Shared.Rent(RowsABatch * width);
}
