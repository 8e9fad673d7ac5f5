namespace Hearsay.Engine.Syntax;

/// <summary>
/// Builds a tree step by step, keeping the best few half-made ones (Zhang and Clark 2008). All have taken equally many steps, so their scores compare.
/// Those that fall behind the best by more than a margin are dropped early, which leaves one or two in most places.
/// </summary>
/// <param name="width">How many are kept.</param>
/// <param name="margin">How far behind the best one may be.</param>
internal sealed class BeamSearch<TScorer>(TScorer scorer, int width, float margin)
    where TScorer : struct, IParseScorer
{
    // Every step copies what is kept, which takes time in proportion to the sentence; from this length on only the best goes on and nothing is copied.
    private const int LongestWithBeam = 250;

    private readonly ParseState[] _spare = [.. Enumerable.Range(0, 2 * width).Select(_ => new ParseState())];
    private readonly Candidate[] _candidates = new Candidate[(3 * width) + 1];
    private readonly int[] _children = new int[width];
    private ParseState[] _kept = new ParseState[width];
    private ParseState[] _next = new ParseState[width];
    private int _keptCount;
    private int _spareCount = 2 * width;
    private int _width;

    /// <summary>The best so far.</summary>
    public ParseState Best => _kept[0];

    /// <summary>All that are kept, the best first.</summary>
    public ReadOnlySpan<ParseState> Kept => _kept.AsSpan(0, _keptCount);

    public ParseState Parse(ParseWords words)
    {
        Start(words);
        while (!Best.IsDone)
        {
            Step(words);
        }

        return Best;
    }

    public void Start(ParseWords words)
    {
        foreach (var state in Kept)
        {
            _spare[_spareCount++] = state;
        }

        _width = words.Count > LongestWithBeam ? 1 : width;
        _kept[0] = _spare[--_spareCount];
        _kept[0].Reset(words.Count);
        _keptCount = 1;
    }

    /// <summary>Lets each take every action it can and keeps the best of what comes out.</summary>
    public void Step(ParseWords words)
    {
        var count = Choose(words);
        Array.Clear(_children);
        foreach (var candidate in _candidates.AsSpan(0, count))
        {
            _children[candidate.From]++;
        }

        for (var from = 0; from < _keptCount; from++)
        {
            if (_children[from] == 0)
            {
                _spare[_spareCount++] = _kept[from];
            }
        }

        for (var number = 0; number < count; number++)
        {
            var (from, action, score) = _candidates[number];
            // The last to come of a state goes on in its place.
            var state = _kept[from];
            if (--_children[from] > 0)
            {
                state = _spare[--_spareCount];
                state.CopyFrom(_kept[from]);
            }

            Take(state, words, action);
            state.Score = score;
            _next[number] = state;
        }

        (_kept, _next, _keptCount) = (_next, _kept, count);
    }

    private int Choose(ParseWords words)
    {
        Span<ulong> features = stackalloc ulong[ParseFeatures.MaxCount];
        Span<float> scores = stackalloc float[3];
        var count = 0;
        for (var from = 0; from < _keptCount; from++)
        {
            var state = _kept[from];
            scorer.ScoreActions(features[..ParseFeatures.Of(state, words, features)], scores);
            for (var action = ParseAction.Shift; action <= ParseAction.Right; action++)
            {
                if (state.Can(action))
                {
                    count = Insert(new Candidate(from, action, state.Score + scores[(int)action]), count);
                }
            }
        }

        while (_candidates[count - 1].Score < _candidates[0].Score - margin)
        {
            count--;
        }

        return count;
    }

    // Keeps the candidates sorted, of equals the first one first.
    private int Insert(Candidate candidate, int count)
    {
        var at = count;
        while (at > 0 && _candidates[at - 1].Score < candidate.Score)
        {
            _candidates[at] = _candidates[at - 1];
            at--;
        }

        _candidates[at] = candidate;
        return Math.Min(count + 1, _width);
    }

    private void Take(ParseState state, ParseWords words, ParseAction action)
    {
        if (action == ParseAction.Shift)
        {
            state.Shift();
            return;
        }

        Span<ulong> features = stackalloc ulong[RelationFeatures.MaxCount];
        var (head, dependent) = state.ArcOf(action);
        var relation = scorer.BestRelation(features[..RelationFeatures.Of(state, words, head, dependent, features)]);
        state.Attach(action, relation);
    }

    private readonly record struct Candidate(int From, ParseAction Action, float Score);
}
