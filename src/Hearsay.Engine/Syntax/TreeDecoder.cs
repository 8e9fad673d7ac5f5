namespace Hearsay.Engine.Syntax;

/// <summary>
/// Turns the scores of all arcs into a tree with one root, as Universal Dependencies asks: each token takes its best head, and a cycle is opened where
/// that costs least, which is the first step of Chu and Liu (1965) and Edmonds (1967) without their regret; cycles are rare and mostly of two tokens.
/// </summary>
public static class TreeDecoder
{
    /// <param name="scores">
    /// count × stride: row d holds the scores of d's possible heads; column 0 is the root, column h + 1 the token h. Is changed.
    /// </param>
    /// <param name="stride">The length of a row.</param>
    /// <param name="heads">Receives the head of each token, -1 for the root.</param>
    public static void Decode(Span<float> scores, int stride, Span<int> heads)
    {
        for (var token = 0; token < heads.Length; token++)
        {
            scores[(token * stride) + token + 1] = float.NegativeInfinity;
            heads[token] = Best(scores.Slice(token * stride, heads.Length + 1)) - 1;
        }

        KeepOneRoot(scores, stride, heads);
        Span<int> seen = heads.Length <= 512 ? stackalloc int[heads.Length] : new int[heads.Length];
        for (var on = FindCycle(heads, seen); on >= 0; on = FindCycle(heads, seen))
        {
            Open(scores, stride, heads, on);
        }
    }

    private static int Best(ReadOnlySpan<float> row)
    {
        var best = 0;
        for (var at = 1; at < row.Length; at++)
        {
            if (row[at] > row[best])
            {
                best = at;
            }
        }

        return best;
    }

    // The root is the token that would lose most by another head; the others then choose among tokens.
    private static void KeepOneRoot(Span<float> scores, int stride, Span<int> heads)
    {
        var (root, most) = (-1, float.NegativeInfinity);
        for (var token = 0; token < heads.Length; token++)
        {
            var row = scores.Slice(token * stride, heads.Length + 1);
            var gain = heads.Length == 1 ? 0f : row[0] - row[Best(row[1..]) + 1];
            if (gain > most || root < 0)
            {
                (root, most) = (token, gain);
            }
        }

        for (var token = 0; token < heads.Length; token++)
        {
            if (token == root)
            {
                heads[token] = -1;
            }
            else if (heads[token] < 0)
            {
                heads[token] = Best(scores.Slice((token * stride) + 1, heads.Length));
            }
        }
    }

    // A token on a cycle, or -1.
    private static int FindCycle(ReadOnlySpan<int> heads, Span<int> seen)
    {
        seen.Clear();
        for (var start = 0; start < heads.Length; start++)
        {
            var at = start;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = start + 1;
                at = heads[at];
            }

            if (at >= 0 && seen[at] == start + 1)
            {
                return at;
            }
        }

        return -1;
    }

    // No token gets a head that hangs on it, so that each turn leaves one cycle less.
    private static void Open(ReadOnlySpan<float> scores, int stride, Span<int> heads, int on)
    {
        var (least, opened, newHead) = (float.PositiveInfinity, -1, -1);
        var token = on;
        do
        {
            var row = scores.Slice((token * stride) + 1, heads.Length);
            for (var head = 0; head < heads.Length; head++)
            {
                var loss = row[heads[token]] - row[head];
                if ((loss < least || opened < 0) && !HangsOn(heads, head, token))
                {
                    (least, opened, newHead) = (loss, token, head);
                }
            }

            token = heads[token];
        }
        while (token != on);

        heads[opened] = newHead;
    }

    // Whether going up from a token meets another one; a cycle on the way ends the walk.
    private static bool HangsOn(ReadOnlySpan<int> heads, int from, int on)
    {
        var at = from;
        for (var steps = 0; at >= 0 && steps <= heads.Length; steps++)
        {
            if (at == on)
            {
                return true;
            }

            at = heads[at];
        }

        return false;
    }
}
