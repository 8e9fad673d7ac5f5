using System.Numerics;

namespace Hearsay.Engine.Names;

/// <summary>The Viterbi algorithm over the labels of names, with those label pairs left out that no name can have.</summary>
public static class LabelSearch
{
    private static readonly byte[][] Before = [.. Enumerable.Range(0, NameLabels.Count).Select(BeforeLabel)];

    private static readonly bool[] MayEnd =
        [.. Enumerable.Range(0, NameLabels.Count).Select(label => NameLabels.MayFollow(label, NameLabels.Outside))];

    /// <param name="scores">Of each token and label; overwritten with the best sums up to there.</param>
    /// <param name="transitions">Of each label and the one that follows it.</param>
    /// <param name="labels">Gets the best labels; its length is the number of tokens.</param>
    public static void Best<T>(Span<T> scores, ReadOnlySpan<T> transitions, Span<byte> labels)
        where T : INumber<T>, IMinMaxValue<T>
    {
        const int Count = NameLabels.Count;
        if (labels.IsEmpty)
        {
            return;
        }

        var from = new byte[scores.Length];
        var floor = T.MinValue / T.CreateChecked(4);
        for (var label = 0; label < Count; label++)
        {
            scores[label] = NameLabels.MayFollow(NameLabels.Outside, label) ? scores[label] + transitions[label] : floor;
        }

        for (var token = 1; token < labels.Length; token++)
        {
            var before = scores.Slice((token - 1) * Count, Count);
            var here = scores.Slice(token * Count, Count);
            for (var label = 0; label < Count; label++)
            {
                var (best, bestScore) = ((byte)0, floor);
                foreach (var earlier in Before[label])
                {
                    var score = before[earlier] + transitions[(earlier * Count) + label];
                    if (score > bestScore)
                    {
                        (best, bestScore) = (earlier, score);
                    }
                }

                here[label] += bestScore;
                from[(token * Count) + label] = best;
            }
        }

        var at = BestEnd(scores.Slice((labels.Length - 1) * Count, Count));
        for (var token = labels.Length - 1; token >= 0; token--)
        {
            labels[token] = (byte)at;
            at = from[(token * Count) + at];
        }
    }

    private static int BestEnd<T>(ReadOnlySpan<T> last)
        where T : INumber<T>
    {
        var best = NameLabels.Outside;
        for (var label = 1; label < last.Length; label++)
        {
            if (MayEnd[label] && last[label] > last[best])
            {
                best = label;
            }
        }

        return best;
    }

    private static byte[] BeforeLabel(int label) =>
        [.. Enumerable.Range(0, NameLabels.Count).Where(earlier => NameLabels.MayFollow(earlier, label)).Select(earlier => (byte)earlier)];
}
