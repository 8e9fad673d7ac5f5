using System.Runtime.Intrinsics;
using Hearsay.Engine.Sequences;

namespace Hearsay.Training.Sequences;

/// <summary>
/// Trains a <see cref="SequenceModel"/> by AdaGrad (Duchi et al. 2011) on the conditional likelihood of the labels.
/// Deterministic for a seed.
/// </summary>
public sealed class SequenceTrainer
{
    private const int Width = SequenceModel.LabelWidth;
    private readonly SequenceSettings _settings;
    private readonly SequenceWeights _weights;
    private readonly SequenceWeights _squares;
    private readonly SequenceMarginals _marginals;
    private readonly Random _random;
    private readonly int _stride;

    // The features that are kept speak for those left out, so that sums are as large in training as later.
    private readonly float _raise;
    private float[] _scores = [];
    private float[] _probabilities = [];
    private float[] _hidden = [];
    private float[] _mask = [];
    private int[] _kept = new int[512];

    public SequenceTrainer(int labels, int rows, SequenceSettings settings)
    {
        _settings = settings;
        _random = new Random(settings.Seed);
        _stride = Width + settings.Hidden;
        _raise = 1 / (1 - settings.FeatureDropout);
        _weights = SequenceWeights.Random(labels, settings.Hidden, rows, _random);
        _squares = SequenceWeights.Zero(labels, settings.Hidden, rows);
        _marginals = new SequenceMarginals(_weights.Transitions, _weights.Starts, labels);
    }

    public SequenceWeights Weights => _weights;

    /// <summary>Runs all epochs over the examples; tells of each with its mean loss for a token.</summary>
    public void Train(IReadOnlyList<SequenceExample> examples, Action<int, double>? told = null)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        long step = 0, steps = (long)examples.Count * _settings.Epochs;
        for (var epoch = 0; epoch < _settings.Epochs; epoch++)
        {
            _random.Shuffle(order);
            double loss = 0;
            long tokens = 0;
            foreach (var at in order)
            {
                var rate = _settings.Rate * (1 - (0.95f * step++ / steps));
                loss += Learn(examples[at], rate);
                tokens += examples[at].Count;
            }

            told?.Invoke(epoch, loss / Math.Max(1, tokens));
        }
    }

    private double Learn(SequenceExample example, float rate)
    {
        var count = example.Count;
        if (count == 0)
        {
            return 0;
        }

        Reserve(count, example.Features.Length);
        var kept = Drop(example);
        for (var at = 0; at < count; at++)
        {
            Score(kept, example, at);
        }

        _marginals.Use(_weights.Transitions, _weights.Starts);
        var scores = _scores.AsSpan(0, count * Width);
        var probabilities = _probabilities.AsSpan(0, count * Width);
        var loss = _marginals.Compute(scores, probabilities) - Gold(scores, example.Gold);
        LearnPairs(example, rate);
        for (var at = 0; at < count; at++)
        {
            LearnToken(example, kept, at, rate);
        }

        return loss;
    }

    // Each feature's number, or -1 for one left out this time.
    private int[] Drop(SequenceExample example)
    {
        for (var at = 0; at < example.Features.Length; at++)
        {
            _kept[at] = _random.NextSingle() < _settings.FeatureDropout ? -1 : example.Features[at];
        }

        for (var at = 0; at < example.Count * _settings.Hidden; at++)
        {
            _mask[at] = _random.NextSingle() < _settings.HiddenDropout ? 0 : 1 / (1 - _settings.HiddenDropout);
        }

        return _kept;
    }

    private void Score(int[] kept, SequenceExample example, int at)
    {
        Span<float> sums = stackalloc float[_stride];
        sums.Clear();
        for (var place = example.Starts[at]; place < example.Starts[at + 1]; place++)
        {
            if (kept[place] >= 0)
            {
                var row = _weights.Row(kept[place]);
                for (var unit = 0; unit < _stride; unit += Width)
                {
                    (Vector256.Create<float>(sums[unit..]) + Vector256.Create<float>(row[unit..])).CopyTo(sums[unit..]);
                }
            }
        }

        for (var unit = 0; unit < _stride; unit++)
        {
            sums[unit] = (sums[unit] * _raise) + (unit < Width ? _weights.LabelBias[unit] : _weights.HiddenBias[unit - Width]);
        }

        var scores = Vector256.Create<float>(sums);
        for (var unit = 0; unit < _settings.Hidden; unit++)
        {
            var active = MathF.Max(0, sums[Width + unit]) * _mask[(at * _settings.Hidden) + unit];
            _hidden[(at * _settings.Hidden) + unit] = active;
            if (active > 0)
            {
                scores += Vector256.Create(active) * Vector256.Create(_weights.Output, unit * Width);
            }
        }

        scores.CopyTo(_scores, at * Width);
    }

    private double Gold(ReadOnlySpan<float> scores, byte[] gold)
    {
        var sum = (double)_weights.Starts[gold[0]] + scores[gold[0]];
        for (var at = 1; at < gold.Length; at++)
        {
            sum += scores[(at * Width) + gold[at]] + _weights.Transitions[(gold[at - 1] * Width) + gold[at]];
        }

        return sum;
    }

    private void LearnPairs(SequenceExample example, float rate)
    {
        Span<float> pairs = stackalloc float[Width * Width];
        pairs.Clear();
        _marginals.AddPairs(example.Count, pairs);
        for (var at = 1; at < example.Count; at++)
        {
            pairs[(example.Gold[at - 1] * Width) + example.Gold[at]]--;
        }

        Move(_weights.Transitions, _squares.Transitions, pairs, rate);
        Span<float> starts = stackalloc float[Width];
        _probabilities.AsSpan(0, Width).CopyTo(starts);
        starts[example.Gold[0]]--;
        Move(_weights.Starts, _squares.Starts, starts, rate);
    }

    private void LearnToken(SequenceExample example, int[] kept, int at, float rate)
    {
        var gradient = Vector256.Create(_probabilities, at * Width);
        gradient = gradient.WithElement(example.Gold[at], gradient.GetElement(example.Gold[at]) - 1);

        // A token that is as good as certain teaches nothing worth its time.
        if (Vector256.Sum(Vector256.Abs(gradient)) < 0.002f)
        {
            return;
        }

        Span<float> slopes = stackalloc float[_stride];
        gradient.CopyTo(slopes);
        Span<float> output = stackalloc float[Width];
        for (var unit = 0; unit < _settings.Hidden; unit++)
        {
            var place = (at * _settings.Hidden) + unit;
            var active = _hidden[place];
            slopes[Width + unit] = active > 0
                ? Vector256.Dot(gradient, Vector256.Create(_weights.Output, unit * Width)) * _mask[place]
                : 0;
            if (active > 0)
            {
                (gradient * Vector256.Create(active)).CopyTo(output);
                Move(_weights.Output.AsSpan(unit * Width, Width), _squares.Output.AsSpan(unit * Width, Width), output, rate);
            }
        }

        Move(_weights.LabelBias, _squares.LabelBias, slopes[..Width], rate);
        Move(_weights.HiddenBias, _squares.HiddenBias, slopes[Width..], rate);
        for (var unit = 0; unit < _stride; unit++)
        {
            slopes[unit] *= _raise;
        }

        for (var place = example.Starts[at]; place < example.Starts[at + 1]; place++)
        {
            if (kept[place] >= 0)
            {
                Move(_weights.Row(kept[place]), _squares.Row(kept[place]), slopes, rate);
            }
        }
    }

    private static void Move(Span<float> weights, Span<float> squares, ReadOnlySpan<float> slopes, float rate)
    {
        for (var at = 0; at < slopes.Length; at += Width)
        {
            var slope = Vector256.Create(slopes[at..]);
            var square = Vector256.Create<float>(squares[at..]) + (slope * slope);
            square.CopyTo(squares[at..]);
            var change = slope * Vector256.Create(rate) / (Vector256.Sqrt(square) + Vector256.Create(1e-6f));
            (Vector256.Create<float>(weights[at..]) - change).CopyTo(weights[at..]);
        }
    }

    private void Reserve(int count, int features)
    {
        if (_scores.Length < count * Width)
        {
            (_scores, _probabilities) = (new float[count * Width], new float[count * Width]);
            (_hidden, _mask) = (new float[count * _settings.Hidden], new float[count * _settings.Hidden]);
        }

        if (_kept.Length < features)
        {
            _kept = new int[features];
        }
    }
}
