using Hearsay.Engine.Syntax;
using Hearsay.Training.Linear;

namespace Hearsay.Training.Syntax;

/// <summary>Walks through the wanted trees and counts the documents of every feature on the way.</summary>
internal sealed class ParseCounter(int minDocuments)
{
    private readonly ParseState _state = new();

    public FeatureCounter Actions { get; } = new(minDocuments);

    public FeatureCounter Relations { get; } = new(minDocuments);

    public void Add(ParseSentence sentence)
    {
        Span<ulong> features = stackalloc ulong[ParseFeatures.MaxCount];
        _state.Reset(sentence.Heads.Length);
        while (!_state.IsDone)
        {
            Actions.Add(features[..ParseFeatures.Of(_state, sentence.Words, features)], sentence.Document);
            var action = ParseOracle.FirstOf(ParseOracle.BestActions(_state, sentence));
            if (action == ParseAction.Shift)
            {
                _state.Shift();
                continue;
            }

            var (head, dependent) = _state.ArcOf(action);
            Relations.Add(features[..RelationFeatures.Of(_state, sentence.Words, head, dependent, features)], sentence.Document);
            _state.Attach(action, sentence.Relations[dependent]);
        }
    }
}
