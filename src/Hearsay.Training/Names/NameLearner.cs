using Hearsay.Engine.Models;
using Hearsay.Engine.Names;
using Hearsay.Training.Linear;

namespace Hearsay.Training.Names;

/// <summary>Learns the labels of names with a structured perceptron (Collins 2002): where the best labels are not the wanted ones, both are moved.</summary>
internal sealed class NameLearner
{
    private readonly List<Example> _examples = [];
    private readonly FeatureCounter _counter;
    private readonly ulong[] _transitionFeatures =
        [.. Enumerable.Range(0, NameLabels.Count).Select(label => FeatureHash.Mix(NameFeatures.Transition, (ulong)label))];

    private AveragedPerceptron? _perceptron;
    private int _documents;

    public NameLearner(int minDocuments)
    {
        _counter = new FeatureCounter(minDocuments);
        for (var document = 0; document < minDocuments; document++)
        {
            _counter.Add(_transitionFeatures, -2 - document);
        }
    }

    /// <param name="memory">What the first look found; null for the first look.</param>
    public void Add(NamedDocument named, NameContext context, NameMemory? memory)
    {
        _documents++;
        var buffer = new ulong[NameFeatures.Most];
        for (var sentence = 0; sentence < named.Document.Sentences.Count; sentence++)
        {
            if (named.Skipped?.Contains(sentence) == true)
            {
                continue;
            }

            var tokens = named.Document.Sentences[sentence].Tokens;
            var features = new ulong[tokens.Count][];
            for (var token = tokens.Start; token < tokens.End; token++)
            {
                var count = NameFeatures.Write(context, sentence, token, memory, buffer);
                features[token - tokens.Start] = buffer[..count];
                _counter.Add(buffer.AsSpan(0, count), _documents);
            }

            _examples.Add(new Example(features, named.Labels[tokens.Start..tokens.End]));
        }
    }

    public void Learn(int epochs, Random random, TextWriter log)
    {
        _perceptron = new AveragedPerceptron(_counter.Frequent(), NameLabels.Count);
        log.WriteLine($"names: {_examples.Count} sentences, {_perceptron.Features.Count} of {_counter.Seen} features");
        var order = _examples.ToArray();
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(order);
            var wrong = order.Count(example => !LearnOne(example));
            log.WriteLine($"names: round {epoch}, {100.0 * wrong / order.Length:0.0} % of sentences wrong");
        }
    }

    public void AddTo(ModelFileBuilder file, string section) => _perceptron!.AddTo(file, section);

    private bool LearnOne(Example example)
    {
        var perceptron = _perceptron!;
        var length = example.Features.Length;
        var scores = new float[length * NameLabels.Count];
        for (var token = 0; token < length; token++)
        {
            perceptron.Score(example.Features[token], scores.AsSpan(token * NameLabels.Count, NameLabels.Count));
        }

        var transitions = new float[NameLabels.Count * NameLabels.Count];
        for (var label = 0; label < NameLabels.Count; label++)
        {
            perceptron.Score([_transitionFeatures[label]], transitions.AsSpan(label * NameLabels.Count, NameLabels.Count));
        }

        var found = new byte[length];
        LabelSearch.Best<float>(scores, transitions, found);
        var right = found.AsSpan().SequenceEqual(example.Labels);
        for (var token = 0; !right && token < length; token++)
        {
            Update(example, found, token);
        }

        perceptron.NextStep();
        return right;
    }

    private void Update(Example example, byte[] found, int token)
    {
        var (wanted, got) = (example.Labels[token], found[token]);
        var (wantedBefore, gotBefore) = token == 0 ? (NameLabels.Outside, NameLabels.Outside) : ((int)example.Labels[token - 1], (int)found[token - 1]);
        if (wanted != got)
        {
            _perceptron!.Update(example.Features[token], wanted, 1);
            _perceptron!.Update(example.Features[token], got, -1);
        }

        if (wanted != got || wantedBefore != gotBefore)
        {
            _perceptron!.Update([_transitionFeatures[wantedBefore]], wanted, 1);
            _perceptron!.Update([_transitionFeatures[gotBefore]], got, -1);
        }
    }

    private sealed record Example(ulong[][] Features, byte[] Labels);
}
