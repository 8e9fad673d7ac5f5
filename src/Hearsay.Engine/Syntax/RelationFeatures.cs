using Hearsay.Engine.Models;

namespace Hearsay.Engine.Syntax;

/// <summary>The features of an arc for naming its relation: head and dependent, what lies around them, and the dependents each has so far.</summary>
internal static class RelationFeatures
{
    /// <summary>Room enough for the features of one arc.</summary>
    public const int MaxCount = 64;

    /// <returns>How many were written.</returns>
    public static int Of(ParseState state, ParseWords words, int head, int dependent, Span<ulong> features)
    {
        var w = words.Forms;
        var t = words.Tags;
        var c = words.Clusters;
        var nothing = words.Nothing;
        ref readonly var node = ref state[dependent];
        ref readonly var parent = ref state[head];
        ulong hw = w[head], ht = t[head], hc = c[head], dw = w[dependent], dt = t[dependent], dc = c[dependent];
        var side = (dependent < head ? 0UL : 1UL) | (head == words.Root ? 2UL : 0UL);
        var distance = side | (Math.Min(ParseFeatures.Distance(head, dependent), 7) << 2);
        int dl = Or(node.Left, nothing), dr = Or(node.Right, nothing);
        int hl = Or(parent.Left, nothing), hr = Or(parent.Right, nothing);
        int before = dependent > 0 ? dependent - 1 : nothing, after = dependent + 1;
        var n = 0;

        features[n++] = FeatureHash.Mix(0, side);
        features[n++] = FeatureHash.Mix(1, dw, side);
        features[n++] = FeatureHash.Mix(2, dt, side);
        features[n++] = FeatureHash.Mix(3, dw, dt, ht, side);
        features[n++] = FeatureHash.Mix(4, hw, side);
        features[n++] = FeatureHash.Mix(5, ht, side);
        features[n++] = FeatureHash.Mix(6, hw, dt, side);
        features[n++] = FeatureHash.Mix(7, ht, dt, side);
        features[n++] = FeatureHash.Mix(8, hw, dw, side);
        features[n++] = FeatureHash.Mix(9, ht, dt, distance);
        features[n++] = FeatureHash.Mix(10, dc, side);
        features[n++] = FeatureHash.Mix(11, dc, ht, side);
        features[n++] = FeatureHash.Mix(12, hc, dt, side);
        features[n++] = FeatureHash.Mix(13, hc, dc, side);
        features[n++] = FeatureHash.Mix(14, words.Endings[dependent], dt, side);
        features[n++] = FeatureHash.Mix(15, words.Endings[head], dt, side);
        features[n++] = FeatureHash.Mix(16, dt, ht, t[before], side);
        features[n++] = FeatureHash.Mix(17, dt, ht, t[after], side);
        features[n++] = FeatureHash.Mix(18, dt, w[before], side);
        features[n++] = FeatureHash.Mix(19, dt, w[after], side);
        features[n++] = FeatureHash.Mix(20, ht, dt, t[Math.Min(head + 1, nothing)], side);
        features[n++] = FeatureHash.Mix(21, ht, dt, t[head > 0 ? head - 1 : nothing], side);

        features[n++] = FeatureHash.Mix(30, node.LeftRelations, side);
        features[n++] = FeatureHash.Mix(31, node.RightRelations, side);
        features[n++] = FeatureHash.Mix(32, node.LeftRelations, dt, ht, side);
        features[n++] = FeatureHash.Mix(33, node.LeftRelations | node.RightRelations, dt, ht, side);
        features[n++] = FeatureHash.Mix(34, w[dl], dt, ht, side);
        features[n++] = FeatureHash.Mix(35, w[dl], hw, side);
        features[n++] = FeatureHash.Mix(36, w[dl], dw, side);
        features[n++] = FeatureHash.Mix(37, t[dl], dt, ht, side);
        features[n++] = FeatureHash.Mix(38, t[dr], dt, ht, side);
        features[n++] = FeatureHash.Mix(39, w[dl], dc, side);
        features[n++] = FeatureHash.Mix(40, w[Or(node.SecondLeft, nothing)], dt, side);

        features[n++] = FeatureHash.Mix(50, parent.LeftRelations, dt, ht, side);
        features[n++] = FeatureHash.Mix(51, parent.RightRelations, dt, ht, side);
        features[n++] = FeatureHash.Mix(52, parent.LeftRelations | parent.RightRelations, dw, side);
        features[n++] = FeatureHash.Mix(53, w[hl], dt, ht, side);
        features[n++] = FeatureHash.Mix(54, w[hr], dt, ht, side);
        features[n++] = FeatureHash.Mix(55, hl == nothing ? 255UL : state[hl].Relation, hr == nothing ? 255UL : state[hr].Relation, dt, side);
        features[n++] = FeatureHash.Mix(56, hw, parent.LeftRelations | parent.RightRelations, side);
        features[n++] = FeatureHash.Mix(57, ht, dt, distance, node.LeftRelations | node.RightRelations);
        return n;
    }

    private static int Or(int place, int nothing) => place < 0 ? nothing : place;
}
