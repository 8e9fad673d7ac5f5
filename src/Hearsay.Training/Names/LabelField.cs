using Hearsay.Engine.Names;

namespace Hearsay.Training.Names;

/// <summary>
/// The probabilities of a sentence's labels under a linear-chain conditional random field (Lafferty et al. 2001), by the forward-backward algorithm over
/// those label pairs that names can have.
/// </summary>
internal sealed class LabelField
{
    private const int Count = NameLabels.Count;

    private static readonly (byte From, byte To)[] Pairs =
        [.. from label in Enumerable.Range(0, Count) from next in Enumerable.Range(0, Count) where NameLabels.MayFollow(label, next) select ((byte)label, (byte)next)];

    private static readonly bool[] MayStart = [.. Enumerable.Range(0, Count).Select(label => NameLabels.MayFollow(NameLabels.Outside, label))];
    private static readonly bool[] MayEnd = [.. Enumerable.Range(0, Count).Select(label => NameLabels.MayFollow(label, NameLabels.Outside))];

    private double[] _forward = [];
    private double[] _backward = [];
    private double[] _potentials = [];
    private readonly double[] _joint = new double[Count * Count];

    /// <summary>Writes what a label's probability exceeds the truth by, for each token and for each pair of labels in a row.</summary>
    /// <param name="scores">Of each token and label.</param>
    /// <param name="excess">Gets the gradient of the loss by each score.</param>
    /// <param name="transitionExcess">Gets added to it that by each transition.</param>
    public void Differentiate(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, byte[] wanted, Span<float> excess, Span<float> transitionExcess)
    {
        var length = wanted.Length;
        Grow(length * Count);
        for (var at = 0; at < length * Count; at += Count)
        {
            var largest = System.Numerics.Tensors.TensorPrimitives.Max(scores.Slice(at, Count));
            for (var label = 0; label < Count; label++)
            {
                _potentials[at + label] = Math.Exp(scores[at + label] - largest);
            }
        }

        for (var pair = 0; pair < _joint.Length; pair++)
        {
            _joint[pair] = Math.Exp(transitions[pair]);
        }

        Forward(length);
        Backward(length);
        for (var token = 0; token < length; token++)
        {
            Marginals(token, wanted, excess.Slice(token * Count, Count));
            PairMarginals(token, wanted, transitionExcess);
        }
    }

    private void Forward(int length)
    {
        for (var label = 0; label < Count; label++)
        {
            _forward[label] = MayStart[label] ? _potentials[label] * _joint[label] : 0;
        }

        Normalise(_forward.AsSpan(0, Count));
        for (var at = Count; at < length * Count; at += Count)
        {
            Array.Clear(_forward, at, Count);
            foreach (var (from, to) in Pairs)
            {
                _forward[at + to] += _forward[at - Count + from] * _joint[(from * Count) + to];
            }

            for (var label = 0; label < Count; label++)
            {
                _forward[at + label] *= _potentials[at + label];
            }

            Normalise(_forward.AsSpan(at, Count));
        }
    }

    private void Backward(int length)
    {
        var last = (length - 1) * Count;
        for (var label = 0; label < Count; label++)
        {
            _backward[last + label] = MayEnd[label] ? 1 : 0;
        }

        for (var at = last - Count; at >= 0; at -= Count)
        {
            Array.Clear(_backward, at, Count);
            foreach (var (from, to) in Pairs)
            {
                _backward[at + from] += _joint[(from * Count) + to] * _potentials[at + Count + to] * _backward[at + Count + to];
            }

            Normalise(_backward.AsSpan(at, Count));
        }
    }

    private void Marginals(int token, byte[] wanted, Span<float> excess)
    {
        var at = token * Count;
        var sum = 0.0;
        for (var label = 0; label < Count; label++)
        {
            sum += _forward[at + label] * _backward[at + label];
        }

        for (var label = 0; label < Count; label++)
        {
            excess[label] = (float)(_forward[at + label] * _backward[at + label] / sum);
        }

        excess[wanted[token]] -= 1;
    }

    private void PairMarginals(int token, byte[] wanted, Span<float> transitionExcess)
    {
        if (token == 0)
        {
            return;
        }

        var at = token * Count;
        var sum = 0.0;
        Span<double> weights = stackalloc double[Pairs.Length];
        for (var pair = 0; pair < weights.Length; pair++)
        {
            var (from, to) = Pairs[pair];
            weights[pair] = _forward[at - Count + from] * _joint[(from * Count) + to] * _potentials[at + to] * _backward[at + to];
            sum += weights[pair];
        }

        for (var pair = 0; pair < weights.Length; pair++)
        {
            transitionExcess[(Pairs[pair].From * Count) + Pairs[pair].To] += (float)(weights[pair] / sum);
        }

        transitionExcess[(wanted[token - 1] * Count) + wanted[token]] -= 1;
    }

    private static void Normalise(Span<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        foreach (ref var value in values)
        {
            value /= sum;
        }
    }

    private void Grow(int length)
    {
        if (_forward.Length < length)
        {
            (_forward, _backward, _potentials) = (new double[length * 2], new double[length * 2], new double[length * 2]);
        }
    }
}
