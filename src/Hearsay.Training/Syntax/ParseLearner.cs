using Hearsay.Engine.Syntax;
using Hearsay.Training.Linear;

namespace Hearsay.Training.Syntax;

/// <summary>
/// Learns actions and relations together, sentence by sentence. After the first round it mostly goes on from its own action, also a wrong one, and learns
/// what is best from there (Goldberg and Nivre 2012).
/// </summary>
internal sealed class ParseLearner(AveragedPerceptron actions, AveragedPerceptron relations, Random random)
{
    private const double Exploring = 0.9;

    private readonly ParseState _state = new();

    /// <summary>Whether it already goes on from its own mistakes.</summary>
    public bool Explores { get; set; }

    /// <returns>The number of words that got the right head and relation.</returns>
    public int Learn(ParseSentence sentence)
    {
        Span<ulong> features = stackalloc ulong[ParseFeatures.MaxCount];
        Span<float> scores = stackalloc float[actions.Classes];
        _state.Reset(sentence.Heads.Length);
        var right = 0;
        while (!_state.IsDone)
        {
            var found = features[..ParseFeatures.Of(_state, sentence.Words, features)];
            actions.Score(found, scores);
            var good = ParseOracle.BestActions(_state, sentence);
            var chosen = Best(scores, allowed: -1);
            var wanted = Best(scores, good);
            if (chosen != wanted)
            {
                actions.Update(found, (int)wanted, 1);
                actions.Update(found, (int)chosen, -1);
            }

            actions.NextStep();
            right += Take(Explores && random.NextDouble() < Exploring ? chosen : wanted, sentence) ? 1 : 0;
        }

        return right;
    }

    private bool Take(ParseAction action, ParseSentence sentence)
    {
        if (action == ParseAction.Shift)
        {
            _state.Shift();
            return false;
        }

        Span<ulong> features = stackalloc ulong[RelationFeatures.MaxCount];
        Span<float> scores = stackalloc float[relations.Classes];
        var (head, dependent) = _state.ArcOf(action);
        var found = features[..RelationFeatures.Of(_state, sentence.Words, head, dependent, features)];
        var isWanted = sentence.Heads[dependent] == head;
        int relation;
        if (isWanted)
        {
            relation = relations.Learn(found, sentence.Relations[dependent], scores);
        }
        else
        {
            relations.Score(found, scores);
            relation = System.Numerics.Tensors.TensorPrimitives.IndexOfMax<float>(scores);
        }

        _state.Attach(action, (byte)relation);
        return isWanted && relation == sentence.Relations[dependent];
    }

    private ParseAction Best(ReadOnlySpan<float> scores, int allowed)
    {
        var best = (ParseAction)(-1);
        for (var action = ParseAction.Shift; action <= ParseAction.Right; action++)
        {
            if ((allowed & (1 << (int)action)) != 0 && _state.Can(action) && (best < 0 || scores[(int)action] > scores[(int)best]))
            {
                best = action;
            }
        }

        return best;
    }
}
