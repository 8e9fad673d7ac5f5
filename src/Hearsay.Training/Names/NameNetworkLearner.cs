using System.Numerics.Tensors;
using Hearsay.Engine.Models;
using Hearsay.Engine.Models.Neural;
using Hearsay.Engine.Names;
using Hearsay.Training.Configuration;
using Hearsay.Training.Language;
using Hearsay.Training.Neural;
using Hearsay.Training.Syntax;

namespace Hearsay.Training.Names;

/// <summary>
/// Learns the labels of names with a recurrent network under a conditional random field (Lample et al. 2016), on top of what the language stage knows of
/// words. Some of the signs are left out at random, so that the gazetteers are not relied on alone.
/// </summary>
internal sealed class NameNetworkLearner
{
    private const int Count = NameLabels.Count;
    private const int TokensABatch = 600;

    private readonly StageConfiguration _stage;
    private readonly TrainingRun _run;
    private readonly Random _random;
    private readonly WordVocabulary _words;
    private readonly FeatureTable _signs;
    private readonly List<Example> _examples = [];
    private readonly EmbeddingBag _bag;
    private readonly EmbeddingBag _signBag;
    private readonly BiLstm _lower;
    private readonly BiLstm _upper;
    private readonly Dense _scores;
    private readonly Parameter _transitions;
    private readonly Dropout[] _dropouts;
    private readonly LabelField _field = new();

    public NameNetworkLearner(TrainingRun run, string stage, IReadOnlyList<NamedDocument> documents, IReadOnlyList<NameContext> contexts)
    {
        (_run, _stage, _random) = (run, run.Configuration.Stage(stage), run.RandomFor(stage));
        var language = LanguageTraining.Learned(run);
        _words = new WordVocabulary(ParameterFile.ReadFeatures(language), documents.Select(document => document.Document));
        _signs = FeatureTable.Collect(contexts.Select(SignsOf), run.Configuration.MinDocuments);
        for (var number = 0; number < documents.Count; number++)
        {
            AddExamples(documents[number], contexts[number]);
        }

        var width = (int)_stage.Setting("width", 128);
        var upper = (int)_stage.Setting("upper", 64);
        _bag = new EmbeddingBag("embedding", _words.Features.Count, (int)_stage.Setting("embedding", 128), _random);
        _lower = new BiLstm("lower", _bag.Width, width, _random);
        ParameterFile.Read(language, [_bag.Table, .. _lower.Parameters]);
        _signBag = new EmbeddingBag("signs", _signs.Count, _bag.Width, _random);
        _upper = new BiLstm("upper", 2 * width, upper, _random);
        _scores = new Dense("scores", 2 * upper, Count, rectified: false, _random);
        _transitions = new Parameter("transitions", Count, Count, _random, 0);
        var dropout = (float)_stage.Setting("dropout", 0.35);
        _dropouts = [new Dropout(dropout, _random), new Dropout(dropout, _random), new Dropout(dropout, _random)];
    }

    private IReadOnlyList<Parameter> Parameters =>
        [_bag.Table, _signBag.Table, .. _lower.Parameters, .. _upper.Parameters, .. _scores.Parameters, _transitions];

    public void Learn()
    {
        var optimiser = new Adam(Parameters);
        var average = new WeightAverage(Parameters);
        var rate = new LearningRate((float)_stage.Setting("rate", 0.002), _stage.Epochs);
        for (var epoch = 0; epoch < _stage.Epochs; epoch++)
        {
            var batches = Batches.Draw([.. _examples.Select(example => example.Labels.Length)], TokensABatch, _random);
            for (var number = 0; number < batches.Count; number++)
            {
                LearnBatch([.. batches[number].Select(index => _examples[index])]);
                optimiser.Step(rate.At(epoch, number, batches.Count));
                average.Add(epoch);
            }

            _run.Log.WriteLine($"names: pass {epoch + 1} of {_examples.Count} sentences");
        }

        average.Apply();
    }

    public void AddTo(ModelFileBuilder file)
    {
        EmbeddingTable.Write(file, "embedding", [.. _words.Features.Hashes], _bag.Table.Value, _bag.Width);
        EmbeddingTable.Write(file, "signs", [.. _signs.Hashes], _signBag.Table.Value, _signBag.Width);
        foreach (var parameter in Parameters.Skip(2))
        {
            Matrix.Write(file, parameter.Name, parameter.Rows, parameter.Columns, parameter.Value);
        }
    }

    private static IEnumerable<ulong> SignsOf(NameContext context)
    {
        var signs = new ulong[NameSigns.Most];
        for (var sentence = 0; sentence < context.Document.Sentences.Count; sentence++)
        {
            var tokens = context.Document.Sentences[sentence].Tokens;
            for (var token = tokens.Start; token < tokens.End; token++)
            {
                var count = NameSigns.Write(context, sentence, token, signs);
                for (var i = 0; i < count; i++)
                {
                    yield return signs[i];
                }
            }
        }
    }

    private void AddExamples(NamedDocument named, NameContext context)
    {
        var buffer = new ulong[NameSigns.Most];
        for (var sentence = 0; sentence < named.Document.Sentences.Count; sentence++)
        {
            var tokens = named.Document.Sentences[sentence].Tokens;
            if (named.Skipped?.Contains(sentence) == true || tokens.IsEmpty)
            {
                continue;
            }

            var signs = new int[tokens.Count][];
            for (var token = tokens.Start; token < tokens.End; token++)
            {
                var count = NameSigns.Write(context, sentence, token, buffer);
                signs[token - tokens.Start] = [.. buffer.Take(count).Select(_signs.Find).Where(row => row >= 0)];
            }

            _examples.Add(new Example(_words.Of(named.Document, tokens), signs, named.Labels[tokens.Start..tokens.End]));
        }
    }

    private void LearnBatch(Example[] examples)
    {
        var batch = new PackedSequences([.. examples.Select(example => example.Labels.Length)]);
        var (words, signs) = (new int[batch.Rows][], new int[batch.Rows][]);
        for (var s = 0; s < examples.Length; s++)
        {
            var thinned = _words.Thinned(examples[s].Words, _random);
            for (var t = 0; t < thinned.Length; t++)
            {
                words[batch.RowOf(s, t)] = thinned[t];
                signs[batch.RowOf(s, t)] = Array.FindAll(examples[s].Signs[t], _ => _random.NextDouble() >= 0.2);
            }
        }

        var inputs = _bag.Forward(words);
        TensorPrimitives.Add(inputs, _signBag.Forward(signs), inputs);
        _dropouts[0].Forward(inputs);
        var lower = _lower.Forward(batch, inputs);
        _dropouts[1].Forward(lower);
        var upper = _upper.Forward(batch, lower);
        _dropouts[2].Forward(upper);
        var scores = _scores.Forward(upper, batch.Rows);
        var scoreGradient = ScoreGradient(examples, batch, scores);
        var upperGradient = new float[upper.Length];
        _scores.Backward(upper, scores, scoreGradient, upperGradient, batch.Rows);
        _dropouts[2].Backward(upperGradient);
        var lowerGradient = _upper.Backward(batch, lower, upperGradient);
        _dropouts[1].Backward(lowerGradient);
        var inputGradient = _lower.Backward(batch, inputs, lowerGradient);
        _dropouts[0].Backward(inputGradient);
        _bag.Backward(words, inputGradient);
        _signBag.Backward(signs, inputGradient);
    }

    private float[] ScoreGradient(Example[] examples, PackedSequences batch, float[] scores)
    {
        var gradient = new float[scores.Length];
        var scale = 1f / batch.Rows;
        var transitionExcess = new float[Count * Count];
        for (var s = 0; s < examples.Length; s++)
        {
            var length = examples[s].Labels.Length;
            var (own, excess) = (new float[length * Count], new float[length * Count]);
            for (var t = 0; t < length; t++)
            {
                scores.AsSpan(batch.RowOf(s, t) * _scores.Outputs, Count).CopyTo(own.AsSpan(t * Count));
            }

            _field.Differentiate(own, _transitions.Value, examples[s].Labels, excess, transitionExcess);
            for (var t = 0; t < length; t++)
            {
                var into = gradient.AsSpan(batch.RowOf(s, t) * _scores.Outputs, Count);
                TensorPrimitives.Multiply(excess.AsSpan(t * Count, Count), scale, into);
            }
        }

        TensorPrimitives.MultiplyAdd(transitionExcess, scale, _transitions.Gradient, _transitions.Gradient);
        return gradient;
    }

    private sealed record Example(int[][] Words, int[][] Signs, byte[] Labels);
}
