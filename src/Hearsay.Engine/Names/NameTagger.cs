using Hearsay.Engine.Models;

namespace Hearsay.Engine.Names;

/// <summary>Labels the tokens of a sentence so that the whole scores best: a linear model and the Viterbi algorithm (Collins 2002).</summary>
public sealed class NameTagger
{
    private readonly LinearModel _model;
    private readonly int[] _transitions = new int[NameLabels.Count * NameLabels.Count];

    /// <param name="section">The name of the linear model in the file.</param>
    /// <exception cref="ModelException">The model is missing or has other classes.</exception>
    public NameTagger(ModelFile file, string section)
    {
        _model = new LinearModel(file, section);
        if (_model.Classes != NameLabels.Count)
        {
            throw new ModelException($"{file.Name}: the model '{section}' has {_model.Classes} labels of names, not {NameLabels.Count}.");
        }

        for (var label = 0; label < NameLabels.Count; label++)
        {
            _model.Score([FeatureHash.Mix(NameFeatures.Transition, (ulong)label)], _transitions.AsSpan(label * NameLabels.Count, NameLabels.Count));
        }
    }

    /// <summary>Writes the labels of all sentences.</summary>
    public void Label(NameContext context, NameMemory? memory, Span<byte> labels)
    {
        Span<ulong> features = stackalloc ulong[NameFeatures.Most];
        int[] scores = [];
        for (var sentence = 0; sentence < context.Document.Sentences.Count; sentence++)
        {
            var tokens = context.Document.Sentences[sentence].Tokens;
            if (scores.Length < tokens.Count * NameLabels.Count)
            {
                scores = new int[tokens.Count * NameLabels.Count * 2];
            }

            for (var token = tokens.Start; token < tokens.End; token++)
            {
                var count = NameFeatures.Write(context, sentence, token, memory, features);
                _model.Score(features[..count], scores.AsSpan((token - tokens.Start) * NameLabels.Count, NameLabels.Count));
            }

            LabelSearch.Best<int>(scores.AsSpan(0, tokens.Count * NameLabels.Count), _transitions, labels[tokens.Start..tokens.End]);
        }
    }
}
