using Hearsay.Engine.Models;

namespace Hearsay.Engine.Syntax;

/// <summary>
/// The features of a half-made tree for choosing the next action, after Zhang and Nivre 2011: words, tags and classes of the top of the stack and the
/// words to come, alone and together, with distances, numbers of dependents, and the outer dependents and their relations.
/// </summary>
internal static class ParseFeatures
{
    /// <summary>Room enough for the features of one state.</summary>
    public const int MaxCount = 128;

    /// <returns>How many were written.</returns>
    public static int Of(ParseState state, ParseWords words, Span<ulong> features)
    {
        var w = words.Forms;
        var t = words.Tags;
        var c = words.Clusters;
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2);
        int b0 = state.Next, b1 = state.Ahead(1), b2 = state.Ahead(2), b3 = state.Ahead(3);
        ref readonly var top = ref state[s0];
        ref readonly var below = ref state[s1];
        ref readonly var next = ref state[b0];
        var nothing = words.Nothing;
        ulong s0w = w[s0], s0t = t[s0], s0c = c[s0], s1w = w[s1], s1t = t[s1], s1c = c[s1], s2t = t[s2];
        ulong b0w = w[b0], b0t = t[b0], b0c = c[b0], b1w = w[b1], b1t = t[b1], b2t = t[b2];
        int s0l = Or(top.Left, nothing), s0r = Or(top.Right, nothing), s1l = Or(below.Left, nothing), s1r = Or(below.Right, nothing);
        int b0l = Or(next.Left, nothing);
        var gap = Distance(s0, b0);
        var depth = Distance(s1, s0);
        var n = 0;

        features[n++] = FeatureHash.Mix(0);
        features[n++] = FeatureHash.Mix(1, s0w);
        features[n++] = FeatureHash.Mix(2, s0t);
        features[n++] = FeatureHash.Mix(3, s0w, s0t);
        features[n++] = FeatureHash.Mix(4, s0c);
        features[n++] = FeatureHash.Mix(5, s1w);
        features[n++] = FeatureHash.Mix(6, s1t);
        features[n++] = FeatureHash.Mix(7, s1w, s1t);
        features[n++] = FeatureHash.Mix(8, s1c);
        features[n++] = FeatureHash.Mix(9, s2t);
        features[n++] = FeatureHash.Mix(10, w[s2], s2t);
        features[n++] = FeatureHash.Mix(11, b0w);
        features[n++] = FeatureHash.Mix(12, b0t);
        features[n++] = FeatureHash.Mix(13, b0w, b0t);
        features[n++] = FeatureHash.Mix(14, b0c);
        features[n++] = FeatureHash.Mix(15, b1w, b1t);
        features[n++] = FeatureHash.Mix(16, b1t);
        features[n++] = FeatureHash.Mix(17, c[b1]);
        features[n++] = FeatureHash.Mix(18, w[b2], b2t);
        features[n++] = FeatureHash.Mix(19, b2t);

        features[n++] = FeatureHash.Mix(20, s0w, s0t, b0w, b0t);
        features[n++] = FeatureHash.Mix(21, s0w, s0t, b0t);
        features[n++] = FeatureHash.Mix(22, s0t, b0w, b0t);
        features[n++] = FeatureHash.Mix(23, s0w, b0w);
        features[n++] = FeatureHash.Mix(24, s0t, b0t);
        features[n++] = FeatureHash.Mix(25, s0c, b0c);
        features[n++] = FeatureHash.Mix(26, s0c, b0t);
        features[n++] = FeatureHash.Mix(27, s0t, b0c);
        features[n++] = FeatureHash.Mix(28, s1w, s1t, s0t);
        features[n++] = FeatureHash.Mix(29, s1t, s0w, s0t);
        features[n++] = FeatureHash.Mix(30, s1w, s0w);
        features[n++] = FeatureHash.Mix(31, s1t, s0t);
        features[n++] = FeatureHash.Mix(32, s1c, s0c);
        features[n++] = FeatureHash.Mix(33, s1t, b0t);
        features[n++] = FeatureHash.Mix(34, s1w, b0w);
        features[n++] = FeatureHash.Mix(35, s1w, b0t);
        features[n++] = FeatureHash.Mix(36, s1t, b0w);
        features[n++] = FeatureHash.Mix(37, b0t, b1t);
        features[n++] = FeatureHash.Mix(38, b0w, b1t);
        features[n++] = FeatureHash.Mix(39, b0t, b1w);

        features[n++] = FeatureHash.Mix(40, s0t, b0t, b1t);
        features[n++] = FeatureHash.Mix(41, b0t, b1t, b2t);
        features[n++] = FeatureHash.Mix(42, s1t, s0t, b0t);
        features[n++] = FeatureHash.Mix(43, s2t, s1t, s0t);
        features[n++] = FeatureHash.Mix(44, s0t, b0t, t[s0l]);
        features[n++] = FeatureHash.Mix(45, s0t, b0t, t[s0r]);
        features[n++] = FeatureHash.Mix(46, s0t, b0t, t[b0l]);
        features[n++] = FeatureHash.Mix(47, s1t, s0t, t[s1r]);
        features[n++] = FeatureHash.Mix(48, s1t, s0t, t[s0l]);
        features[n++] = FeatureHash.Mix(49, s1t, s0t, t[s1l]);
        features[n++] = FeatureHash.Mix(50, s1t, s0t, t[s0r]);
        features[n++] = FeatureHash.Mix(51, s1t, s0t, b0t, b1t);
        features[n++] = FeatureHash.Mix(52, s0w, b0t, b1t);
        features[n++] = FeatureHash.Mix(53, s1w, s0t, b0t);
        features[n++] = FeatureHash.Mix(54, s1t, s0w, b0t);
        features[n++] = FeatureHash.Mix(55, s1t, s0t, b0w);
        features[n++] = FeatureHash.Mix(56, s1c, s0c, b0c);
        features[n++] = FeatureHash.Mix(57, s0t, b0t, b1t, b2t);
        features[n++] = FeatureHash.Mix(58, b1t, b2t, t[b3]);

        features[n++] = FeatureHash.Mix(60, s0w, gap);
        features[n++] = FeatureHash.Mix(61, s0t, gap);
        features[n++] = FeatureHash.Mix(62, b0w, gap);
        features[n++] = FeatureHash.Mix(63, b0t, gap);
        features[n++] = FeatureHash.Mix(64, s0t, b0t, gap);
        features[n++] = FeatureHash.Mix(65, s1t, s0t, depth);
        features[n++] = FeatureHash.Mix(66, s1w, depth);
        features[n++] = FeatureHash.Mix(67, s0w, depth);

        features[n++] = FeatureHash.Mix(70, s0w, top.LeftCount);
        features[n++] = FeatureHash.Mix(71, s0t, top.LeftCount);
        features[n++] = FeatureHash.Mix(72, s0w, top.RightCount);
        features[n++] = FeatureHash.Mix(73, s0t, top.RightCount);
        features[n++] = FeatureHash.Mix(74, s1w, below.RightCount);
        features[n++] = FeatureHash.Mix(75, s1t, below.RightCount);
        features[n++] = FeatureHash.Mix(76, b0w, next.LeftCount);
        features[n++] = FeatureHash.Mix(77, b0t, next.LeftCount);

        features[n++] = FeatureHash.Mix(80, w[s0l], t[s0l]);
        features[n++] = FeatureHash.Mix(81, w[s0r], t[s0r]);
        features[n++] = FeatureHash.Mix(82, w[s1r], t[s1r]);
        features[n++] = FeatureHash.Mix(83, w[b0l], t[b0l]);
        features[n++] = FeatureHash.Mix(84, s0t, top.LeftRelations);
        features[n++] = FeatureHash.Mix(85, s0t, top.RightRelations);
        features[n++] = FeatureHash.Mix(86, s1t, below.RightRelations);
        features[n++] = FeatureHash.Mix(87, s1t, below.LeftRelations);
        features[n++] = FeatureHash.Mix(88, b0t, next.LeftRelations);
        features[n++] = FeatureHash.Mix(89, s0w, top.LeftRelations);
        features[n++] = FeatureHash.Mix(90, s0w, top.RightRelations);
        features[n++] = FeatureHash.Mix(91, s1w, below.RightRelations);
        features[n++] = FeatureHash.Mix(92, b0w, next.LeftRelations);
        features[n++] = FeatureHash.Mix(93, s0t, b0t, top.LeftRelations | top.RightRelations);
        features[n++] = FeatureHash.Mix(94, s1t, s0t, top.LeftRelations | top.RightRelations);
        features[n++] = FeatureHash.Mix(95, s1t, s0t, below.RightRelations);
        features[n++] = FeatureHash.Mix(96, s0t, b0t, next.LeftRelations);
        features[n++] = FeatureHash.Mix(97, s1w, w[s0l], s0t);
        features[n++] = FeatureHash.Mix(98, s0t, Relation(state, top.Left), Relation(state, top.SecondLeft));
        features[n++] = FeatureHash.Mix(99, s0t, Relation(state, top.Right), Relation(state, top.SecondRight));
        features[n++] = FeatureHash.Mix(100, s1t, Relation(state, below.Right), Relation(state, below.SecondRight));

        // The words beside those two in the text, which need not be on the stack any more (as in McDonald et al. 2005).
        var before = b0 > 0 ? b0 - 1 : nothing;
        var after = s0 < words.Root ? s0 + 1 : nothing;
        features[n++] = FeatureHash.Mix(101, s0t, t[after], t[before], b0t);
        features[n++] = FeatureHash.Mix(102, s0t, t[before], b0t, b1t);
        features[n++] = FeatureHash.Mix(103, s1t, t[s0 > 0 && s0 < words.Root ? s0 - 1 : nothing], s0t);
        return n;
    }

    /// <summary>How far apart, in steps that grow.</summary>
    public static ulong Distance(int from, int to)
    {
        var distance = Math.Abs(to - from);
        return distance switch
        {
            < 6 => (ulong)distance,
            < 9 => 6,
            < 14 => 7,
            < 24 => 8,
            _ => 9,
        };
    }

    private static int Or(int place, int nothing) => place < 0 ? nothing : place;

    private static ulong Relation(ParseState state, int place) => place < 0 ? 255UL : state[place].Relation;
}
