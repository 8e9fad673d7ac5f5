using Hearsay.Engine.Syntax;
using Hearsay.Training.Linear;

namespace Hearsay.Training.Syntax;

/// <summary>
/// Learns actions for the beam: where the wanted sequence of actions has fallen out of the beam and the best one is ahead of it by most, the weights of
/// both move (the max-violation perceptron, Huang, Fayong and Guo 2012). Relations are learned arc by arc on the way.
/// </summary>
internal sealed class BeamLearner(AveragedPerceptron actions, AveragedPerceptron relations, int width)
{
    private readonly ParseState _wanted = new();
    private readonly ParseState _replayed = new();
    private readonly BeamSearch<LearningScorer> _search = new(new LearningScorer(actions, relations), width, float.PositiveInfinity);
    private float[] _scores = [];
    private ParseStep[] _worst = [];

    /// <returns>The number of words that got the right head and relation.</returns>
    public int Learn(ParseSentence sentence)
    {
        WalkWanted(sentence);
        var steps = Violation(sentence);
        if (steps > 0)
        {
            Update(sentence, _wanted.Steps[..steps], 1);
            Update(sentence, _worst.AsSpan(0, steps), -1);
        }

        actions.NextStep();
        return LearnRelations(sentence);
    }

    // Takes the wanted actions, with the relations that the model gives now, and remembers what they score.
    private void WalkWanted(ParseSentence sentence)
    {
        Span<ulong> features = stackalloc ulong[ParseFeatures.MaxCount];
        Span<float> scores = stackalloc float[3];
        var steps = 2 * sentence.Heads.Length;
        if (_scores.Length < steps)
        {
            (_scores, _worst) = (new float[2 * steps], new ParseStep[2 * steps]);
        }

        _wanted.Reset(sentence.Heads.Length);
        for (var step = 0; step < steps; step++)
        {
            actions.Score(features[..ParseFeatures.Of(_wanted, sentence.Words, features)], scores);
            var action = ParseOracle.FirstOf(ParseOracle.BestActions(_wanted, sentence));
            _scores[step] = scores[(int)action] + (step > 0 ? _scores[step - 1] : 0);
            if (action == ParseAction.Shift)
            {
                _wanted.Shift();
            }
            else
            {
                _wanted.Attach(action, LearnRelation(_wanted, sentence, action));
            }
        }
    }

    // How many steps it takes until the beam's best is most ahead of the wanted actions; 0 where those stay best to the end.
    private int Violation(ParseSentence sentence)
    {
        var (worst, most, isIn) = (0, float.NegativeInfinity, true);
        _search.Start(sentence.Words);
        for (var step = 0; !_search.Best.IsDone; step++)
        {
            _search.Step(sentence.Words);
            var wanted = _wanted.Steps[..(step + 1)];
            isIn = isIn && IsKept(wanted);
            var isLast = _search.Best.IsDone && !SameActions(_search.Best.Steps, wanted);
            var ahead = _search.Best.Score - _scores[step];
            if ((!isIn || isLast) && ahead > most)
            {
                (worst, most) = (step + 1, ahead);
                _search.Best.Steps.CopyTo(_worst);
            }
        }

        return worst;
    }

    private bool IsKept(ReadOnlySpan<ParseStep> wanted)
    {
        foreach (var state in _search.Kept)
        {
            if (SameActions(state.Steps, wanted))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SameActions(ReadOnlySpan<ParseStep> one, ReadOnlySpan<ParseStep> other)
    {
        for (var at = 0; at < one.Length; at++)
        {
            if (one[at].Action != other[at].Action)
            {
                return false;
            }
        }

        return true;
    }

    private void Update(ParseSentence sentence, ReadOnlySpan<ParseStep> steps, float delta)
    {
        Span<ulong> features = stackalloc ulong[ParseFeatures.MaxCount];
        _replayed.Reset(sentence.Heads.Length);
        foreach (var (action, relation) in steps)
        {
            actions.Update(features[..ParseFeatures.Of(_replayed, sentence.Words, features)], (int)action, delta);
            Repeat(action, relation);
        }
    }

    // Goes over what the beam found once more, so that relations are also learned beside mistakes like those that parsing makes.
    private int LearnRelations(ParseSentence sentence)
    {
        var right = 0;
        _replayed.Reset(sentence.Heads.Length);
        foreach (var (action, relation) in _search.Best.Steps)
        {
            if (action != ParseAction.Shift)
            {
                var (head, dependent) = _replayed.ArcOf(action);
                right += sentence.Heads[dependent] == head && relation == sentence.Relations[dependent] ? 1 : 0;
                LearnRelation(_replayed, sentence, action);
            }

            Repeat(action, relation);
        }

        return right;
    }

    private void Repeat(ParseAction action, byte relation)
    {
        if (action == ParseAction.Shift)
        {
            _replayed.Shift();
        }
        else
        {
            _replayed.Attach(action, relation);
        }
    }

    private byte LearnRelation(ParseState state, ParseSentence sentence, ParseAction action)
    {
        Span<ulong> features = stackalloc ulong[RelationFeatures.MaxCount];
        Span<float> scores = stackalloc float[relations.Classes];
        var (head, dependent) = state.ArcOf(action);
        var found = features[..RelationFeatures.Of(state, sentence.Words, head, dependent, features)];
        if (sentence.Heads[dependent] == head)
        {
            return (byte)relations.Learn(found, sentence.Relations[dependent], scores);
        }

        relations.Score(found, scores);
        return (byte)System.Numerics.Tensors.TensorPrimitives.IndexOfMax<float>(scores);
    }
}
