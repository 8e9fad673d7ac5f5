using Hearsay.Engine.Syntax;

namespace Hearsay.Training.Syntax;

/// <summary>
/// Counts the wanted arcs that an action puts out of reach, in any state, also one after mistakes: the dynamic oracle of the arc-hybrid system
/// (Goldberg and Nivre 2013). Crossing arcs cannot be had at all; the actions that lose least go on.
/// </summary>
internal static class ParseOracle
{
    /// <summary>The actions that can be taken and lose the fewest arcs, a bit each.</summary>
    public static int BestActions(ParseState state, ParseSentence sentence)
    {
        var (best, least) = (0, int.MaxValue);
        for (var action = ParseAction.Shift; action <= ParseAction.Right; action++)
        {
            if (!state.Can(action))
            {
                continue;
            }

            var cost = Cost(state, sentence, action);
            if (cost < least)
            {
                (best, least) = (0, cost);
            }

            best |= cost == least ? 1 << (int)action : 0;
        }

        return best;
    }

    /// <summary>One of equally good actions: arcs before a shift, so that each tree has one sequence of actions.</summary>
    public static ParseAction FirstOf(int actions) =>
        (actions & (1 << (int)ParseAction.Left)) != 0 ? ParseAction.Left
        : (actions & (1 << (int)ParseAction.Right)) != 0 ? ParseAction.Right
        : ParseAction.Shift;

    private static int Cost(ParseState state, ParseSentence sentence, ParseAction action)
    {
        var top = state.Stack(0);
        var next = state.Next;
        return action switch
        {
            ParseAction.Shift => CostOfShift(state, sentence),
            ParseAction.Left => LaterDependents(sentence, top, next)
                + (sentence.Heads[top] > next || (state.Depth > 1 && sentence.Heads[top] == state.Stack(1)) ? 1 : 0),
            _ => LaterDependents(sentence, top, next) + (sentence.Heads[top] >= next ? 1 : 0),
        };
    }

    private static int CostOfShift(ParseState state, ParseSentence sentence)
    {
        var next = state.Next;
        var head = sentence.Heads[next];
        var cost = head < next && state[head].Head < 0 && head != state.Stack(0) ? 1 : 0;
        for (var down = 0; down < state.Depth; down++)
        {
            cost += sentence.Heads[state.Stack(down)] == next ? 1 : 0;
        }

        return cost;
    }

    private static int LaterDependents(ParseSentence sentence, int place, int next)
    {
        var count = 0;
        foreach (var dependent in sentence.LaterDependents[place])
        {
            count += dependent >= next ? 1 : 0;
        }

        return count;
    }
}
