using Hearsay.Engine.Sequences;
using Hearsay.Engine.Text;

namespace Hearsay.Engine.Attributions;

/// <summary>A possible cue: the words that may announce a claim, and the highest of them in the tree.</summary>
internal readonly record struct Anchor(int Token, TokenRange Cue)
{
    // Low, because the second look can turn an anchor down but cannot find one.
    private const float Least = 0.35f;
    private const float Sure = 0.5f;

    /// <summary>In reading order.</summary>
    public static List<Anchor> FindAll(Columns columns, Look look)
    {
        List<Anchor> anchors = [];
        var start = -1;
        for (var at = 0; at <= columns.Count; at++)
        {
            var isCue = at < columns.Count && look.CueProbability(at) >= Least && columns.IsReadable(at);
            var ends = start >= 0 && (!isCue || Begins(columns, look, at));
            if (ends)
            {
                anchors.Add(new Anchor(Highest(columns, look, start, at), new TokenRange(start, at)));
                start = -1;
            }

            start = isCue && start < 0 ? at : start;
        }

        return anchors;
    }

    private static bool Begins(Columns columns, Look look, int at) =>
        look.Probabilities[(at * SequenceModel.LabelWidth) + SpanLabel.CueStart] >= Sure || columns.SentenceOf[at] != columns.SentenceOf[at - 1];

    private static int Highest(Columns columns, Look look, int start, int end)
    {
        var best = start;
        for (var at = start + 1; at < end; at++)
        {
            var (depth, bestDepth) = (columns.Tree.Depth[at], columns.Tree.Depth[best]);
            if (depth < bestDepth || (depth == bestDepth && look.CueProbability(at) > look.CueProbability(best)))
            {
                best = at;
            }
        }

        return best;
    }
}
